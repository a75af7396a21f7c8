import { useEffect, useState } from 'react';
import { HISTORY } from '../../copy/en/history.ts';
import type { RunRecord } from '../../domain/practice/run-record.ts';
import type { HistoryGroup as Group } from '../../store/history-view.ts';
import { pastRun } from '../../store/history-view.ts';
import { loadScene } from '../../store/load-scene.ts';
import { debriefSteps } from '../../store/progress.ts';
import type { Tell } from '../../store/tell.ts';
import { Button } from '../components/button.tsx';
import type { PastRunFacts } from '../components/past-run-row.tsx';
import { PastRunRow } from '../components/past-run-row.tsx';
import styles from './history-screen.module.css';
import { usePage, useSession } from './page.ts';
import { useTell } from './tell.ts';
import { whenWords } from './when-words.ts';

/** So many runs are judged at once, and more when they are asked for. */
const AT_ONCE = 20;

interface HistoryGroupProps {
  readonly group: Group;
  /** True where the runs stand open from the start. */
  readonly opened: boolean;
  readonly onRemove: (record: RunRecord) => void;
}

/** The past runs of one scene. Nothing is loaded or judged before they are looked at. */
export function HistoryGroup({ group, opened, onRemove }: HistoryGroupProps) {
  const { rehearsal, ports } = usePage();
  const tell = useTell();
  const { scene, runs } = group;
  const title = tell.text(group.title);
  const ear = useSession((session) => session.ear);
  const loaded = useSession(({ scenes }) => scenes[scene]);
  const calm = useSession(({ settings }) => settings.calm);
  const { numbers } = debriefSteps(useSession(({ progress }) => progress));
  const [open, setOpen] = useState(opened);
  const [most, setMost] = useState(AT_ONCE);
  useEffect(() => {
    if (open) void loadScene(rehearsal, scene);
  }, [rehearsal, scene, open]);
  const today = rehearsal.ports.today();
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-scene={scene}
    >
      <summary>
        <h2>{calm ? title : HISTORY.group(title, runs.length)}</h2>
      </summary>
      {open ? (
        <div className={styles.stack}>
          {loaded?.status === 'failed' ? (
            <div className={styles.line} role="alert">
              <p>{HISTORY.broken}</p>
              <Button name={`retry-${scene}`} onPress={() => void loadScene(rehearsal, scene)}>
                {HISTORY.retry}
              </Button>
            </div>
          ) : null}
          <ul className={styles.runs} aria-label={title}>
            {runs.slice(0, most).map((record) => (
              <li key={record.id}>
                <PastRunRow
                  when={whenWords(record.day, today, calm)}
                  run={factsOf(pastRun(record, loaded, ear), tell)}
                  withNumbers={numbers && !calm}
                  onOpen={() => ports.goTo(`/history/${encodeURIComponent(record.id)}`)}
                  onRemove={() => onRemove(record)}
                />
              </li>
            ))}
          </ul>
          <div className={styles.line}>
            {runs.length > most ? (
              <Button name={`more-${scene}`} onPress={() => setMost(most + AT_ONCE)}>
                {HISTORY.more}
                <span className="visually-hidden"> {title}</span>
              </Button>
            ) : null}
            <Button name={`again-${scene}`} onPress={() => ports.goTo(`/scene/${scene}`)}>
              {HISTORY.again}
              <span className="visually-hidden"> {title}</span>
            </Button>
          </div>
        </div>
      ) : null}
    </details>
  );
}

function factsOf(run: ReturnType<typeof pastRun>, tell: Tell): PastRunFacts {
  if (run.kind !== 'judged') return run;
  const { title, words, spoken, judged } = run;
  const { tact, relationship } = judged.report;
  const said = spoken || words === undefined ? words : tell.text(words);
  return { kind: 'judged', title: tell.text(title), words: said, spoken, scores: { tact, relationship } };
}
