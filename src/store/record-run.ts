import type { RunRecord } from '../domain/practice/run-record.ts';
import { runRecord } from '../domain/practice/run-record.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { inTurn } from './in-turn.ts';
import type { PastRuns, Rehearsal } from './session.ts';

/** Keeps a run that has come to its end and has been counted. Where the browser refuses, it stays until the page goes. */
export function recordRun(rehearsal: Rehearsal, log: RunLog): Promise<void> {
  const { store, ports } = rehearsal;
  return keepRecord(rehearsal, runRecord(log, ports.today(), store.getState().progress.runs));
}

/** Keeps a record, or puts back one that was deleted by mistake. */
export function keepRecord(rehearsal: Rehearsal, record: RunRecord): Promise<void> {
  return inTurn(rehearsal, async () => {
    try {
      await rehearsal.ports.records.add(record);
      changePast(rehearsal, ({ kept }) => ({ kept: [...kept, record] }));
    } catch {
      changePast(rehearsal, ({ unkept }) => ({ unkept: [...unkept, record], works: false }));
    }
  });
}

/** Changes what the session knows of past runs. */
export function changePast({ store }: Rehearsal, change: (past: PastRuns) => Partial<PastRuns>): void {
  store.setState(({ past }) => ({ past: { ...past, ...change(past) } }));
}
