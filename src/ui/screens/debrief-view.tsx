import { useEffect, useMemo, useRef, useState } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { HISTORY } from '../../copy/en/history.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { dispute, disputesOf } from '../../store/disputes.ts';
import { fetchFormer, formerRun } from '../../store/former-run.ts';
import { judgedOf } from '../../store/judged.ts';
import { startAgain } from '../../store/play-scene.ts';
import { debriefSteps } from '../../store/progress.ts';
import type { Run } from '../../store/session.ts';
import { Button } from '../components/button.tsx';
import type { DebriefShows } from './debrief-body.tsx';
import { DebriefBody } from './debrief-body.tsx';
import { DebriefCoach } from './debrief-coach.tsx';
import { useEntry } from './entry.ts';
import { KeepLines } from './keep-lines.tsx';
import { KeptLine } from './kept-line.tsx';
import styles from './page.module.css';
import { usePage, useSession } from './page.ts';
import { SharePanel } from './share-panel.tsx';

interface DebriefViewProps {
  readonly scenario: Scenario;
  readonly run: Run;
}

/** What this debrief shows, by how far the player has come without this run. */
function useShows(): DebriefShows {
  const progress = useSession((session) => session.progress);
  const calm = useSession(({ settings }) => settings.calm);
  const { numbers, rubric, fresh } = debriefSteps(progress);
  return {
    numbers: numbers && !calm,
    rubric,
    fresh: fresh === undefined || (calm && fresh === 'numbers') ? undefined : DEBRIEF.newStep[fresh],
  };
}

/** The player's own debrief: what came of it, how it was judged, and what to do with it. */
export function DebriefView({ scenario, run }: DebriefViewProps) {
  const { rehearsal, ports } = usePage();
  const judged = useMemo(() => judgedOf(scenario, run), [scenario, run]);
  const ear = useSession((session) => session.ear);
  // biome-ignore lint/correctness/useExhaustiveDependencies: typed words can be played once the ear has come
  const former = useMemo(() => formerRun(rehearsal, scenario, run.log), [rehearsal, scenario, run, ear]);
  useEffect(() => void fetchFormer(rehearsal, scenario), [rehearsal, scenario]);
  const [disputed, setDisputed] = useState(() => disputesOf(rehearsal, run.log));
  const shows = useShows();
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title, { always: true });
  return (
    <DebriefBody
      scenario={scenario}
      judged={judged}
      titleRef={title}
      shows={shows}
      disputed={disputed}
      onDispute={(id) => setDisputed(dispute(rehearsal, run.log, id))}
    >
      <DebriefCoach
        scenario={scenario}
        run={run}
        judged={judged}
        former={former}
        withNumbers={shows.numbers}
      />
      <KeepLines scenario={scenario} log={run.log} />
      <div className={styles.actions}>
        <SharePanel scenario={scenario} log={run.log} judged={judged} />
        <Button name="again" onPress={() => startAgain(rehearsal, scenario)}>
          {DEBRIEF.again}
        </Button>
        <Button name="shelf" onPress={() => ports.goTo('/shelf')}>
          {DEBRIEF.shelf}
        </Button>
        <Button name="history" onPress={() => ports.goTo('/history')}>
          {HISTORY.title}
        </Button>
      </div>
      <KeptLine />
    </DebriefBody>
  );
}
