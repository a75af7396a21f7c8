import { offers } from '../conversation/offers.ts';
import type { State } from '../conversation/state.ts';
import { open, step } from '../conversation/step.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** As far as the proof walks the talk. */
const MOST_TALK_MOVES = 5;

/** The lines that are on offer somewhere in the talk before anything of the goodbye is said. */
export function offeredLines(scenario: Scenario, seed: number): ReadonlySet<string> {
  const lines = new Set<string>();
  const seen = new Set<string>();
  let edge: readonly State[] = [open(scenario, seed).state];
  for (let depth = 0; depth <= MOST_TALK_MOVES; depth++) {
    const next: State[] = [];
    for (const state of edge) {
      // What is on offer hangs on these alone.
      const name = [state.beat, state.at, state.cut, state.told.toSorted((a, b) => (a < b ? -1 : 1))].join(
        '|',
      );
      if (seen.has(name)) continue;
      seen.add(name);
      for (const move of offers(scenario, state)) {
        if (move.kind === 'say') lines.add(move.line);
        if (move.kind !== 'talk') continue;
        const taken = step(scenario, state, move);
        if (taken.ok) next.push(taken.state);
      }
    }
    edge = next;
  }
  return lines;
}
