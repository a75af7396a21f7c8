import { mergeRecords, readRecord } from '../domain/practice/records.ts';
import type { RunRecord } from '../domain/practice/run-record.ts';
import { fetchEar, isTyped } from './ear.ts';
import { inTurn } from './in-turn.ts';
import { changePast } from './record-run.ts';
import type { PastRuns, Rehearsal } from './session.ts';

/**
 * Reads the runs that are kept, with those of other tabs, and tries once more to keep those that were refused. Where
 * the browser shows nothing, those of this page are all there is, and `works` says so.
 */
export function readPastRuns(rehearsal: Rehearsal): Promise<void> {
  const { store, ports } = rehearsal;
  changePast(rehearsal, ({ status }) => ({ status: status === 'unread' ? 'reading' : status }));
  return inTurn(rehearsal, async () => {
    try {
      const read = (await ports.records.all()).map(readRecord);
      const stored = read.flatMap((each) => (each.ok ? [each.record] : []));
      changePast(rehearsal, () => ({
        kept: stored,
        aside: read.some((each) => !each.ok),
      }));
      for (const record of store.getState().past.unkept) await ports.records.add(record);
      changePast(rehearsal, ({ kept, unkept }) => ({
        kept: [...kept, ...unkept],
        unkept: [],
        works: true,
      }));
    } catch {
      changePast(rehearsal, () => ({ works: false }));
    }
    changePast(rehearsal, () => ({ status: 'ready' }));
    if (allRuns(store.getState().past).some(({ body }) => isTyped(body.log))) await fetchEar(rehearsal);
  });
}

/** Deletes these runs, and nothing that is kept beside them. What the browser will not delete stays in the list. */
export function deleteRuns(rehearsal: Rehearsal, records: readonly RunRecord[]): Promise<void> {
  const ids = new Set(records.map(({ id }) => id));
  const without = (list: readonly RunRecord[]) => list.filter(({ id }) => !ids.has(id));
  return inTurn(rehearsal, async () => {
    changePast(rehearsal, ({ unkept }) => ({ unkept: without(unkept) }));
    try {
      await rehearsal.ports.records.remove([...ids]);
      changePast(rehearsal, ({ kept }) => ({ kept: without(kept) }));
    } catch {
      changePast(rehearsal, () => ({ works: false }));
    }
  });
}

/** All past runs that are known, kept or not, the newest first. */
export function allRuns({ kept, unkept }: PastRuns): readonly RunRecord[] {
  return mergeRecords(kept, unkept);
}
