import type { ComponentType } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CHALLENGE, RECEIVED } from '../../copy/en/run-link.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { SharedChallenge } from '../../domain/share-link/shared.ts';
import { challengeOf } from '../../store/challenge.ts';
import { isOver, openScene } from '../../store/play-scene.ts';
import type { Run } from '../../store/session.ts';
import { Button } from '../components/button.tsx';
import { SenderLabel } from '../components/sender-label.tsx';
import { ChallengeDone } from './challenge-done.tsx';
import { useEntry } from './entry.ts';
import { LeftView } from './left-view.tsx';
import page from './page.module.css';
import { PageContext, usePage, useSession } from './page.ts';
import { BrokenScene } from './problem-screens.tsx';
import { Waiting } from './waiting.tsx';

/** The screen on which a run is played. */
export type PlaysRun = ComponentType<{ readonly scenario: Scenario; readonly run: Run }>;

interface ReceivedChallengeProps {
  readonly link: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly shared: SharedChallenge;
  readonly judged: JudgedRun;
  readonly Play: PlaysRun;
}

/** A challenge: what the sender did stays hidden until the same scene with the same luck has been played here. */
export function ReceivedChallenge(props: ReceivedChallengeProps) {
  const { rehearsal, ports } = usePage();
  const { link, shared } = props;
  const challenge = useMemo(
    () => challengeOf(rehearsal, link, shared.log.seed),
    [rehearsal, link, shared.log.seed],
  );
  const inside = useMemo(() => ({ rehearsal: challenge, ports }), [challenge, ports]);
  return (
    <PageContext value={inside}>
      <Challenge {...props} />
    </PageContext>
  );
}

function Challenge({ title, scenario, shared, judged, Play }: ReceivedChallengeProps) {
  const { rehearsal } = usePage();
  const { id } = scenario.file;
  const run = useSession(({ runs }) => runs[id]);
  const failed = useSession(({ scenes }) => {
    const scene = scenes[id];
    return scene?.status === 'failed' ? scene.issues : undefined;
  });
  const [taken, setTaken] = useState(false);
  useEffect(() => void openScene(rehearsal, id, true), [rehearsal, id]);
  if (failed !== undefined) {
    return <BrokenScene issues={failed} onRetry={() => void openScene(rehearsal, id, true)} />;
  }
  if (run === undefined) return <Waiting />;
  if (run.state.phase === 'left') return <LeftView scenario={scenario} />;
  if (isOver(run)) return <ChallengeDone scenario={scenario} theirs={{ ...shared, judged }} run={run} />;
  if (taken) return <Play key={run.log.seed} scenario={scenario} run={run} />;
  return (
    <Invitation
      title={title}
      label={shared.label}
      begun={run.log.moves.length > 0}
      onTake={() => setTaken(true)}
    />
  );
}

interface InvitationProps {
  readonly title: string;
  readonly label: string | undefined;
  readonly begun: boolean;
  readonly onTake: () => void;
}

function Invitation({ title, label, begun, onTake }: InvitationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEntry(heading);
  return (
    <main className={page.page}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <SenderLabel says={RECEIVED.from} label={label} />
      <p className={page.lead}>{CHALLENGE.lead}</p>
      <div className={page.actions}>
        <Button kind="main" name="take" onPress={onTake}>
          {begun ? CHALLENGE.goOn : CHALLENGE.play}
        </Button>
      </div>
      <p className={page.small}>{RECEIVED.own}</p>
      <p className={page.small}>{CHALLENGE.hidden}</p>
    </main>
  );
}
