import type { Headlines } from './headlines.ts';
import { headlinesOf } from './headlines.ts';
import type { Played, PlayedRun } from './simulate.ts';

/** What a way out comes to in a scene, over the runs of all policies that took it. */
export interface WayOut extends Headlines {
  /** A tactic, a trap, or `none` where nothing of leaving was heard. */
  readonly way: string;
  readonly runs: number;
  readonly reached: number;
  /** How many of the runs ended in each way, most frequent first. */
  readonly endings: readonly (readonly [ending: string, runs: number])[];
}

/** Sorts the runs of all policies by the way out they took, most frequent first. */
export function waysOut(played: readonly Played[]): readonly WayOut[] {
  const byWay = new Map<string, PlayedRun[]>();
  for (const run of played.flatMap(({ runs }) => runs)) {
    const alike = byWay.get(run.way);
    if (alike === undefined) byWay.set(run.way, [run]);
    else alike.push(run);
  }
  return [...byWay]
    .map(
      ([way, runs]): WayOut => ({
        way,
        runs: runs.length,
        ...headlinesOf(runs),
        reached: runs.filter(({ report }) => report.outcome.goal === 'reached').length,
        endings: endingsOf(runs),
      }),
    )
    .toSorted((a, b) => b.runs - a.runs);
}

function endingsOf(runs: readonly PlayedRun[]): WayOut['endings'] {
  const counts = new Map<string, number>();
  for (const { report } of runs) {
    const { ending } = report.outcome;
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
