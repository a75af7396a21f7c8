import { expect, it } from 'vitest';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { isPrivate } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { SHIPPED } from '../support/scenes.ts';

/** Seeds between which the partner's deafness and wish differ. */
const SEEDS = [0, 1];

/** The clock is told in quarters of this many half minutes: by then every partner of a short wish has had enough. */
const LATEST = 48;

/**
 * What tells two states apart here: all that decides which moves there are, and the time in quarters. `met`, `warmth`
 * and `thrust` colour words alone; `told` only adds lines to those that are on offer.
 */
function signature({ phase, beat, at, cut, items, goodbyeBegun, walked, hurt, bid, promise }: State): string {
  const quarter = Math.floor((4 * Math.min(at, LATEST)) / LATEST);
  const place = phase === 'talk' ? [beat, quarter, cut] : [];
  return JSON.stringify([phase, ...place, items, goodbyeBegun, walked, hurt, bid, promise !== undefined]);
}

/** Every state that the scene can come to at a seed, each once, from the first line to the last. */
function everyState(scenario: Scenario, seed: number): readonly State[] {
  const first = open(scenario, seed).state;
  const seen = new Map([[signature(first), first]]);
  const waiting = [first];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const move of offers(scenario, state)) {
      if (move.kind === 'leave_now' || isPrivate(move)) continue;
      const next = step(scenario, state, move);
      if (!next.ok) throw new Error(JSON.stringify(next.issue));
      const name = signature(next.state);
      if (seen.has(name)) continue;
      seen.set(name, next.state);
      waiting.push(next.state);
    }
  }
  return [...seen.values()];
}

it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
  '"leave now" ends the scene from every state of %s, and only a scene that is over has none',
  (_, scenario) => {
    const phases = new Set<string>();
    let walked = 0;
    for (const seed of SEEDS) {
      for (const state of everyState(scenario, seed)) {
        phases.add(state.phase);
        walked += 1;
        const over = state.phase === 'settled';
        expect(offers(scenario, state).some(({ kind }) => kind === 'leave_now')).toBe(!over);
        const left = step(scenario, state, { kind: 'leave_now' });
        expect(left.ok).toBe(!over);
        if (left.ok) {
          expect(left.state.phase).toBe('left');
          expect(offers(scenario, left.state)).toEqual([]);
        }
      }
    }
    expect(phases).toEqual(new Set(['talk', 'item', 'landing', 'after', 'day', 'settled']));
    expect(walked).toBeGreaterThan(300);
  },
);
