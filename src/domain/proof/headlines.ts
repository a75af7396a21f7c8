import { floorDiv } from '../kernel/int.ts';
import type { PlayedRun } from './simulate.ts';

/** Both headlines over many runs: medians (the lower middle where there are two), 0 where no run has the headline. */
export interface Headlines {
  readonly tact: number;
  readonly relationship: number;
  /** Lowest and highest of each headline, `tact` first. */
  readonly range: readonly [number, number, number, number];
}

/** Sums up the headlines of runs; those that came to no end have none. */
export function headlinesOf(runs: readonly PlayedRun[]): Headlines {
  const tact = sorted(runs, 'tact');
  const relationship = sorted(runs, 'relationship');
  return {
    tact: medianOf(tact),
    relationship: medianOf(relationship),
    range: [tact[0] ?? 0, tact.at(-1) ?? 0, relationship[0] ?? 0, relationship.at(-1) ?? 0],
  };
}

function sorted(runs: readonly PlayedRun[], of: 'tact' | 'relationship'): readonly number[] {
  return runs.flatMap(({ report }) => report[of]?.score ?? []).toSorted((a, b) => a - b);
}

function medianOf(scores: readonly number[]): number {
  return scores[floorDiv(scores.length - 1, 2)] ?? 0;
}
