import type { Move } from './move.ts';

/** The version of the log's own shape, raised when a field changes its meaning. */
export const RUN_LOG_VERSION = 1;

/**
 * A run: which scene in which revision, the seed of its chance, and what the player did. Same log, same run.
 *
 * `engine` is the number of the engine that played it, 0 for work since the last release; `revision` ten hexadecimal
 * digits; `seed` an unsigned 32-bit integer.
 */
export interface RunLog {
  readonly v: typeof RUN_LOG_VERSION;
  readonly engine: number;
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** A run in which nothing has been done yet. */
export function newRun(of: Omit<RunLog, 'v' | 'moves'>): RunLog {
  return { v: RUN_LOG_VERSION, ...of, moves: [] };
}

/** The run with one more move. */
export function withMove(log: RunLog, move: Move): RunLog {
  return { ...log, moves: [...log.moves, move] };
}
