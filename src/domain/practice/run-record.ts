import type { CivilDay } from '../kernel/civil-day.ts';
import type { RunLog } from '../run-log/run-log.ts';
import { runId } from './run-id.ts';

/** The version of records that this game writes; a record of a higher one is a later game's. */
export const RECORD_VERSION = 1;

/**
 * A run that has come to its end, as it is kept. `id` follows from the log, so the same run is kept once; `day` is the
 * civil day on which it ended; `body.nth` is how many runs had ended here by then, 1 or more, which orders those of one
 * day.
 */
export interface RunRecord {
  readonly id: string;
  readonly kind: 'run';
  readonly v: typeof RECORD_VERSION;
  readonly day: CivilDay;
  readonly body: { readonly log: RunLog; readonly nth: number };
}

/** The record of a run that has just ended. */
export function runRecord(log: RunLog, day: CivilDay, nth: number): RunRecord {
  return { id: runId(log), kind: 'run', v: RECORD_VERSION, day, body: { log, nth } };
}
