import { useEffect, useMemo, useRef, useState } from 'react';
import { DEBRIEF } from '../../copy/en/debrief.ts';
import { HISTORY } from '../../copy/en/history.ts';
import { PAGE } from '../../copy/en/page.ts';
import type { RunRecord } from '../../domain/practice/run-record.ts';
import { historyGroups } from '../../store/history-view.ts';
import { loadCatalogue } from '../../store/load-catalogue.ts';
import { allRuns, deleteRuns, readPastRuns } from '../../store/past-runs.ts';
import { keepRecord } from '../../store/record-run.ts';
import { Button } from '../components/button.tsx';
import { Vignette } from '../picture/vignette.tsx';
import { DeleteAll } from './delete-all.tsx';
import { goToStart, useEntry } from './entry.ts';
import { HistoryGroup } from './history-group.tsx';
import styles from './history-screen.module.css';
import { KeptLine } from './kept-line.tsx';
import page from './page.module.css';
import { usePage, useSession } from './page.ts';

/** Past runs by scene: read again, played again, deleted one by one or all at once. */
export function HistoryScreen() {
  const { rehearsal, ports } = usePage();
  const past = useSession((session) => session.past);
  const catalogue = useSession((session) => session.catalogue);
  const runs = useMemo(() => allRuns(past), [past]);
  const groups = useMemo(() => historyGroups(runs, catalogue), [runs, catalogue]);
  const [removed, setRemoved] = useState<RunRecord>();
  const title = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEntry(title);
  useEffect(() => {
    ports.setTitle(`${HISTORY.title} · ${PAGE.title}`);
    void readPastRuns(rehearsal);
    void loadCatalogue(rehearsal);
  }, [rehearsal, ports]);
  useEffect(() => {
    // What was pressed is gone with its run; the way back is next to it.
    if (removed !== undefined) undo.current?.focus();
  }, [removed]);
  const ready = past.status === 'ready';
  return (
    <main className={page.page}>
      <header>
        <h1 ref={title} tabIndex={-1}>
          {HISTORY.title}
        </h1>
        <p className={page.lead}>{HISTORY.lead}</p>
      </header>
      <KeptLine />
      {ready ? null : <p role="status">{HISTORY.loading}</p>}
      {past.aside ? <p className={page.small}>{HISTORY.aside}</p> : null}
      <div role="status" className={styles.line}>
        {removed === undefined ? null : (
          <>
            <p>{HISTORY.removed}</p>
            <Button
              name="undo"
              ref={undo}
              onPress={() => {
                void keepRecord(rehearsal, removed);
                setRemoved(undefined);
                goToStart(title.current);
              }}
            >
              {HISTORY.undo}
            </Button>
          </>
        )}
      </div>
      {ready && groups.length === 0 ? (
        <>
          <Vignette of="hooks" />
          <p>{HISTORY.empty}</p>
        </>
      ) : null}
      {ready
        ? groups.map((group, index) => (
            <HistoryGroup
              key={group.scene}
              group={group}
              opened={index === 0}
              onRemove={(record) => {
                void deleteRuns(rehearsal, [record]);
                setRemoved(record);
              }}
            />
          ))
        : null}
      <div className={page.actions}>
        <Button kind="main" name="shelf" onPress={() => ports.goTo('/shelf')}>
          {DEBRIEF.shelf}
        </Button>
        {runs.length > 0 ? (
          <DeleteAll
            onDelete={() => {
              void deleteRuns(rehearsal, runs);
              setRemoved(undefined);
              goToStart(title.current);
            }}
          />
        ) : null}
      </div>
    </main>
  );
}
