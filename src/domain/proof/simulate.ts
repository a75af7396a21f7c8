import { transcriptOf } from '../conversation/replay.ts';
import type { State } from '../conversation/state.ts';
import { open, step } from '../conversation/step.ts';
import { floorDiv } from '../kernel/int.ts';
import type { Move } from '../run-log/move.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import { readHonestly } from './honest-reader.ts';
import { choose, POLICIES } from './policies.ts';

/** What a policy comes to in a scene, over many seeds. Medians of whole numbers; the lower middle where there are two. */
export interface Simulated {
  readonly policy: string;
  readonly tact: number;
  readonly relationship: number;
  /** How many of the runs reached the goal, how many came to an end, and how many there were. */
  readonly reached: number;
  readonly ended: number;
  readonly runs: number;
  /** Lowest and highest of each headline, `tact` first. */
  readonly range: readonly [number, number, number, number];
}

/** A chooser: what to do in a state after so many moves; `undefined` to stop. */
type Chooser = (state: State, seed: number, turn: number) => Move | undefined;

/** No policy plays longer than this. */
const MOST_MOVES = 40;

/** Plays a scene by every policy and by the honest reader, over `runs` seeds from the first on. */
export function simulate(scenario: Scenario, runs: number, first = 0): readonly Simulated[] {
  const choosers: readonly (readonly [string, Chooser])[] = [
    ...POLICIES.map((policy) => {
      const chooser: Chooser = (state, seed, turn) => choose(policy, scenario, state, seed, turn);
      return [policy.name, chooser] as const;
    }),
    ['honest-reader', (state, _seed, turn) => readHonestly(scenario, state, turn)],
  ];
  return choosers.map(([policy, chooser]) => summed(policy, playAll(scenario, chooser, runs, first)));
}

/** The reports of a chooser over the seeds. */
function playAll(scenario: Scenario, chooser: Chooser, runs: number, first: number): readonly ScoreReport[] {
  return Array.from({ length: runs }, (_, at) => playOne(scenario, chooser, first + at));
}

/** One run by a chooser, judged. */
function playOne(scenario: Scenario, chooser: Chooser, seed: number): ScoreReport {
  const opening = open(scenario, seed);
  const entries = [...opening.entries];
  let { state } = opening;
  for (let turn = 0; turn < MOST_MOVES; turn++) {
    const move = chooser(state, seed, turn);
    const next = move === undefined ? undefined : step(scenario, state, move);
    if (next === undefined || !next.ok) break;
    entries.push(...next.entries);
    state = next.state;
  }
  return report(scenario, transcriptOf(scenario, seed, entries, state));
}

function summed(policy: string, reports: readonly ScoreReport[]): Simulated {
  const ended = reports.filter(({ settled }) => settled);
  const sorted = (of: 'tact' | 'relationship') =>
    ended.flatMap((each) => each[of]?.score ?? []).toSorted((a, b) => a - b);
  const tact = sorted('tact');
  const relationship = sorted('relationship');
  const median = (scores: readonly number[]) => scores[floorDiv(scores.length - 1, 2)] ?? 0;
  return {
    policy,
    tact: median(tact),
    relationship: median(relationship),
    reached: reports.filter(({ outcome }) => outcome.goal === 'reached').length,
    ended: ended.length,
    runs: reports.length,
    range: [tact[0] ?? 0, tact.at(-1) ?? 0, relationship[0] ?? 0, relationship.at(-1) ?? 0],
  };
}
