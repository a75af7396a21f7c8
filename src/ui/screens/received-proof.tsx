import { useEffect, useRef, useState } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { RECEIVED, WATCH } from '../../copy/en/run-link.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { SharedProof } from '../../domain/share-link/shared.ts';
import { Button } from '../components/button.tsx';
import { SenderLabel } from '../components/sender-label.tsx';
import { DebriefBody } from './debrief-body.tsx';
import { goToStart, useEntry } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { WatchRun } from './watch-run.tsx';

interface ReceivedProofProps {
  readonly title: string;
  readonly scenario: Scenario;
  readonly shared: SharedProof;
  readonly judged: JudgedRun;
}

/** A whole run from a link: an invitation to play first, the run line by line, and only then how it was judged. */
export function ReceivedProof({ title, scenario, shared, judged }: ReceivedProofProps) {
  const { ports } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const [view, setView] = useState<'invitation' | 'watch' | 'debrief'>('invitation');
  const invitation = useRef<HTMLHeadingElement>(null);
  const came = useRef<HTMLHeadingElement>(null);
  useEntry(invitation);
  useEffect(() => {
    if (view === 'debrief') goToStart(came.current);
  }, [view]);
  const playFirst = () => ports.goTo(`/scene/${scenario.file.id}`);
  if (view === 'watch') {
    return <WatchRun scenario={scenario} log={shared.log} onEnd={() => setView('debrief')} />;
  }
  if (view === 'debrief') {
    return (
      <DebriefBody
        scenario={scenario}
        judged={judged}
        titleRef={came}
        shows={{ numbers: !calm, rubric: true }}
      >
        <p className={page.small}>{RECEIVED.proves}</p>
        <div className={page.actions}>
          <Button kind="main" name="play-first" onPress={playFirst}>
            {RECEIVED.playFirst}
          </Button>
          <Button name="watch" onPress={() => setView('watch')}>
            {WATCH.again}
          </Button>
          <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
            {DEBRIEF.shelf}
          </Button>
        </div>
      </DebriefBody>
    );
  }
  return (
    <main className={page.page}>
      <h1 ref={invitation} tabIndex={-1}>
        {title}
      </h1>
      <SenderLabel says={RECEIVED.from} label={shared.label} />
      <p className={page.lead}>{RECEIVED.lead}</p>
      <div className={page.actions}>
        <Button kind="main" name="play-first" onPress={playFirst}>
          {RECEIVED.playFirst}
        </Button>
        <Button name="watch" onPress={() => setView('watch')}>
          {RECEIVED.watch}
        </Button>
      </div>
      <p className={page.small}>{RECEIVED.own}</p>
      <p className={page.small}>{RECEIVED.proves}</p>
      {shared.log.engine === 0 ? <p className={page.small}>{RECEIVED.draft}</p> : null}
    </main>
  );
}
