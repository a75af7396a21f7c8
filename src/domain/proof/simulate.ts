import { transcriptOf } from '../conversation/replay.ts';
import type { State } from '../conversation/state.ts';
import { open, step } from '../conversation/step.ts';
import type { Move } from '../run-log/move.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import type { Headlines } from './headlines.ts';
import { headlinesOf } from './headlines.ts';
import { readHonestly } from './honest-reader.ts';
import { choose, POLICIES } from './policies.ts';

/** The name of the reader who uses only what is shown, among the policies. */
export const READER = 'honest-reader';

/** A run that was played by a policy. `way` is the way out whose words were heard: a tactic, a trap, or `none`. */
export interface PlayedRun {
  readonly way: string;
  readonly report: ScoreReport;
}

/** All runs of one policy in a scene, one a seed. */
export interface Played {
  readonly policy: string;
  readonly runs: readonly PlayedRun[];
}

/** What a policy comes to in a scene, over many seeds. */
export interface Simulated extends Headlines {
  readonly policy: string;
  /** How many of the runs reached the goal, how many came to an end, and how many there were. */
  readonly reached: number;
  readonly ended: number;
  readonly runs: number;
}

/** A chooser: what to do in a state after so many moves; `undefined` to stop. */
type Chooser = (state: State, seed: number, turn: number) => Move | undefined;

/** No policy plays longer than this. */
const MOST_MOVES = 40;

/** Plays a scene by every policy and by the honest reader, over `runs` seeds from the first on. */
export function playPolicies(scenario: Scenario, runs: number, first = 0): readonly Played[] {
  const choosers: readonly (readonly [string, Chooser])[] = [
    ...POLICIES.map((policy) => {
      const chooser: Chooser = (state, seed, turn) => choose(policy, scenario, state, seed, turn);
      return [policy.name, chooser] as const;
    }),
    [READER, (state, _seed, turn) => readHonestly(scenario, state, turn)],
  ];
  return choosers.map(([policy, chooser]) => ({
    policy,
    runs: Array.from({ length: runs }, (_, at) => playOne(scenario, chooser, first + at)),
  }));
}

/** One run by a chooser, judged. */
function playOne(scenario: Scenario, chooser: Chooser, seed: number): PlayedRun {
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
  const told = report(scenario, transcriptOf(scenario, seed, entries, state));
  return { way: state.thrust ?? 'none', report: told };
}

/** What the runs of a policy come to. */
export function summed({ policy, runs }: Played): Simulated {
  return {
    policy,
    ...headlinesOf(runs),
    reached: runs.filter(({ report: { outcome } }) => outcome.goal === 'reached').length,
    ended: runs.filter(({ report: { settled } }) => settled).length,
    runs: runs.length,
  };
}
