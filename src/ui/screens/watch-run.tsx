import { useEffect, useMemo, useRef, useState } from 'react';
import { WATCH } from '../../copy/en/run-link.ts';
import type { RunLog } from '../../domain/run-log/run-log.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { sayOwnOf } from '../../store/ear.ts';
import { watchLines } from '../../store/watch-lines.ts';
import { Button } from '../components/button.tsx';
import { WatchedLines } from '../components/watched-lines.tsx';
import { goToStart } from './entry.ts';
import { usePage, useSession } from './page.ts';
import { ScenePicture } from './scene-picture.tsx';
import styles from './watch-run.module.css';

interface WatchRunProps {
  readonly scenario: Scenario;
  readonly log: RunLog;
  /** Asked for when the last line has been read, or the rest is skipped. */
  readonly onEnd: () => void;
}

/** Somebody's run, line by line, at the pace of whoever watches. */
export function WatchRun({ scenario, log, onEnd }: WatchRunProps) {
  const { rehearsal } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const lines = useMemo(() => watchLines(scenario, log, sayOwnOf(rehearsal)), [rehearsal, scenario, log]);
  const [seen, setSeen] = useState(1);
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => goToStart(title.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is brought into view
  useEffect(() => void last.current?.scrollIntoView({ block: 'nearest' }), [seen]);
  const { partner } = scenario.file;
  const now = lines[seen - 1];
  const isLast = seen >= lines.length;
  return (
    <main className={styles.watch}>
      <div className={styles.picture}>
        {now === undefined ? null : <ScenePicture scenario={scenario} run={now.run} />}
      </div>
      <div className={styles.column}>
        <h1 ref={title} tabIndex={-1}>
          {WATCH.title(scenario.file.title)}
        </h1>
        <WatchedLines
          label={WATCH.lines}
          rows={lines.slice(0, seen).map(({ by, told, text }) => ({
            who: by === 'player' ? WATCH.sender : partner.name,
            own: by === 'player',
            told,
            text,
          }))}
          lastRef={last}
        />
        <div className={styles.bar}>
          {calm ? null : <p className={styles.place}>{WATCH.place(seen, lines.length)}</p>}
          {/* One button all the way, so that the focus stays and nothing is read out twice. */}
          <Button kind="main" name="next-line" onPress={isLast ? onEnd : () => setSeen(seen + 1)}>
            {isLast ? WATCH.end : WATCH.next}
          </Button>
          {isLast ? null : (
            <Button kind="quiet" name="skip" onPress={onEnd}>
              {WATCH.skip}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}
