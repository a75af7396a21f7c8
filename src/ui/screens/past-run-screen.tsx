import { useEffect, useMemo, useRef } from 'react';
import { HISTORY } from '../../copy/en/history.ts';
import { PAGE } from '../../copy/en/page.ts';
import type { RunRecord } from '../../domain/practice/run-record.ts';
import { pastRun, titleOf } from '../../store/history-view.ts';
import { loadCatalogue } from '../../store/load-catalogue.ts';
import { loadScene } from '../../store/load-scene.ts';
import { allRuns, readPastRuns } from '../../store/past-runs.ts';
import { debriefSteps } from '../../store/progress.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { DebriefBody } from './debrief-body.tsx';
import { useEntry } from './entry.ts';
import styles from './page.module.css';
import { usePage, useSession } from './page.ts';
import { SharePanel } from './share-panel.tsx';
import { useTell } from './tell.ts';
import { Waiting } from './waiting.tsx';
import { whenWords } from './when-words.ts';

/** A past run, read again; where it cannot be, what is known of it. */
export function PastRunScreen({ id }: { readonly id: string }) {
  const { rehearsal, ports } = usePage();
  const past = useSession((session) => session.past);
  const record = useMemo(() => allRuns(past).find((each) => each.id === id), [past, id]);
  const scene = record?.body.log.scenario;
  useEffect(() => {
    void readPastRuns(rehearsal);
    void loadCatalogue(rehearsal);
  }, [rehearsal]);
  useEffect(() => {
    if (scene !== undefined) void loadScene(rehearsal, scene);
  }, [rehearsal, scene]);
  useEffect(() => ports.setTitle(`${HISTORY.title} · ${PAGE.title}`), [ports]);
  if (record !== undefined) return <Found key={id} record={record} />;
  return past.status === 'ready' ? <Gone /> : <Waiting />;
}

function Found({ record }: { readonly record: RunRecord }) {
  const { rehearsal, ports } = usePage();
  const { log } = record.body;
  const loaded = useSession(({ scenes }) => scenes[log.scenario]);
  const name = useSession(({ catalogue }) => titleOf(log.scenario, catalogue));
  const calm = useSession(({ settings }) => settings.calm);
  const { numbers, rubric } = debriefSteps(useSession(({ progress }) => progress));
  const run = pastRun(
    record,
    loaded,
    useSession(({ ear }) => ear),
  );
  const tell = useTell();
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title, { ready: run.kind !== 'waiting' });
  if (run.kind === 'waiting') return <Waiting />;
  const played = `${HISTORY.played} ${whenWords(record.day, rehearsal.ports.today(), calm)}.`;
  const ways = (
    <>
      <Button name="again" onPress={() => ports.goTo(`/scene/${log.scenario}`)}>
        {HISTORY.again}
      </Button>
      <Button name="history" onPress={() => ports.goTo('/history')}>
        {HISTORY.title}
      </Button>
    </>
  );
  if (run.kind !== 'judged') {
    return (
      <main className={styles.page}>
        <Vignette of="torn" />
        <h1 ref={title} tabIndex={-1}>
          {tell.text(name)}
        </h1>
        <p>{played}</p>
        <p>{HISTORY[run.kind]}</p>
        <div className={styles.actions}>
          {run.kind === 'broken' ? (
            <Button kind="main" name="retry" onPress={() => void loadScene(rehearsal, log.scenario)}>
              {HISTORY.retry}
            </Button>
          ) : null}
          {ways}
        </div>
      </main>
    );
  }
  return (
    <DebriefBody
      scenario={run.scenario}
      judged={run.judged}
      titleRef={title}
      shows={{ numbers: numbers && !calm, rubric }}
    >
      <p className={styles.small}>{`${tell.text(run.scenario.file.title)}. ${played}`}</p>
      <div className={styles.actions}>
        <SharePanel scenario={run.scenario} log={log} judged={run.judged} />
        {ways}
      </div>
    </DebriefBody>
  );
}

function Gone() {
  const { ports } = usePage();
  const title = useRef<HTMLHeadingElement>(null);
  useEntry(title);
  return (
    <main className={styles.page}>
      <Vignette of="nowhere" />
      <h1 ref={title} tabIndex={-1}>
        {HISTORY.gone}
      </h1>
      <p>{HISTORY.goneText}</p>
      <div className={styles.actions}>
        <Button kind="main" name="history" onPress={() => ports.goTo('/history')}>
          {HISTORY.title}
        </Button>
      </div>
    </main>
  );
}
