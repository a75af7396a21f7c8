import { useEffect } from 'react';
import { SHELF } from '../../copy/en/shelf.ts';
import type { RunRecord } from '../../domain/practice/run-record.ts';
import { agoOf, pastRun } from '../../store/history-view.ts';
import { loadScene } from '../../store/load-scene.ts';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';
import { whenWords } from './when-words.ts';

interface DoneThereProps {
  readonly scene: string;
  /** Its past runs, the newest first; one at least. */
  readonly runs: readonly [RunRecord, ...RunRecord[]];
}

/** What was done in a scene: how often it was played, when last, and how that ended. */
export function DoneThere({ scene, runs }: DoneThereProps) {
  const { rehearsal } = usePage();
  const calm = useSession(({ settings }) => settings.calm);
  const loaded = useSession(({ scenes }) => scenes[scene]);
  const ear = useSession((session) => session.ear);
  useEffect(() => {
    void loadScene(rehearsal, scene);
  }, [rehearsal, scene]);
  const [last] = runs;
  const tell = useTell();
  const today = rehearsal.ports.today();
  const when = whenWords(last.day, today, calm);
  const dated = !calm && !['today', 'yesterday'].includes(agoOf(last.day, today));
  const lastTime = dated ? SHELF.last(when) : SHELF.lastAgo(when);
  const run = pastRun(last, loaded, ear);
  return (
    <p className={page.small}>
      {calm ? SHELF.playedCalm(lastTime) : `${SHELF.times(runs.length)}, ${lastTime}.`}
      {run.kind === 'judged' ? ` ${tell.text(run.title)}` : null}
    </p>
  );
}
