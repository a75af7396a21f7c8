import { useEffect, useMemo, useRef, useState } from 'react';
import { CHALLENGE } from '../../copy/en/run-link.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { RunLog } from '../../domain/run-log/run-log.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { judgedOf } from '../../store/judged.ts';
import { startAgain } from '../../store/play-scene.ts';
import type { Run } from '../../store/session.ts';
import { Button } from '../components/button.tsx';
import { DebriefBody } from './debrief-body.tsx';
import { goToStart } from './entry.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { SharePanel } from './share-panel.tsx';
import { SideBySide } from './side-by-side.tsx';
import { WatchRun } from './watch-run.tsx';

interface ChallengeDoneProps {
  readonly scenario: Scenario;
  readonly theirs: { readonly label?: string; readonly log: RunLog; readonly judged: JudgedRun };
  readonly run: Run;
}

/** A challenge that has been played: both runs side by side, and each by itself. */
export function ChallengeDone({ scenario, theirs, run }: ChallengeDoneProps) {
  const { rehearsal } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const [view, setView] = useState<'both' | 'theirs' | 'yours'>('both');
  const yours = useMemo(() => judgedOf(scenario, run), [scenario, run]);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each view begins at its heading
  useEffect(() => goToStart(title.current), [view]);
  const toBoth = () => setView('both');
  if (view === 'theirs') return <WatchRun scenario={scenario} log={theirs.log} onEnd={toBoth} />;
  if (view === 'yours') {
    return (
      <DebriefBody
        scenario={scenario}
        judged={yours}
        titleRef={title}
        shows={{ numbers: !calm, rubric: true }}
      >
        <div className={page.actions}>
          <Button kind="main" name="both" onPress={toBoth}>
            {CHALLENGE.back}
          </Button>
          <SharePanel scenario={scenario} log={run.log} judged={yours} />
        </div>
      </DebriefBody>
    );
  }
  return (
    <SideBySide
      scenario={scenario}
      label={theirs.label}
      theirs={theirs.judged}
      yours={yours}
      withNumbers={!calm}
      titleRef={title}
    >
      <Button kind="main" name="theirs" onPress={() => setView('theirs')}>
        {CHALLENGE.watchTheirs}
      </Button>
      <Button name="yours" onPress={() => setView('yours')}>
        {CHALLENGE.readYours}
      </Button>
      <Button name="again" onPress={() => startAgain(rehearsal, scenario)}>
        {CHALLENGE.again}
      </Button>
    </SideBySide>
  );
}
