import { expect, it, vi } from 'vitest';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { isPrivate } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { diceOf, oneOf } from '../support/dice.ts';
import type { Telling } from '../support/every-state.ts';
import { everyOpening, everyState, tellingOf } from '../support/every-state.ts';
import { isQuick } from '../support/laws.ts';
import { SHIPPED } from '../support/scenes.ts';

vi.setConfig({ testTimeout: 300_000 });

const RANDOM_RUNS = 60;
const LONGEST_RUN = 40;

const walks = SHIPPED.map((scenario) => [scenario.file.id, scenario] as const);

/** In a quick check only the partners who wish for least: those who wish for more take most of the time. */
function openingsOf(scenario: Scenario): readonly State[] {
  const least = scenario.file.partner.wish[0];
  return everyOpening(scenario).filter(({ wish }) => !isQuick() || wish === least);
}

/** True if "leave now" is on offer, ends the scene and leaves nothing to do; in a scene that is over, if it does not. */
function leaves(scenario: Scenario, state: State): boolean {
  const isOffered = offers(scenario, state).some(({ kind }) => kind === 'leave_now');
  const left = step(scenario, state, { kind: 'leave_now' });
  if (state.phase === 'settled') return !isOffered && !left.ok;
  return isOffered && left.ok && left.state.phase === 'left' && offers(scenario, left.state).length === 0;
}

it.each(walks)('"leave now" ends the scene from every state of %s, whoever the partner is', (_, scenario) => {
  const telling = tellingOf(scenario);
  const states = everyState(scenario, openingsOf(scenario), telling);
  const locked: State[] = [];
  for (const state of states.values()) {
    if (!leaves(scenario, state)) locked.push(state);
    for (const tap of [
      { kind: 'guess', how: 'fine' },
      { kind: 'mean', how: 'no' },
    ] as const) {
      const tapped = step(scenario, state, tap);
      if (tapped.ok && !leaves(scenario, tapped.state)) locked.push(tapped.state);
    }
  }
  expect(locked).toEqual([]);
  expect(new Set([...states.values()].map(({ phase }) => phase))).toEqual(
    new Set(['talk', 'item', 'landing', 'after', 'day', 'settled']),
  );
  expectWalked(scenario, states, telling);
});

/**
 * Random runs hold the walk to what it claims: each state they pass is among those walked, and offers the moves of the
 * one it was taken for, which lead on to states taken for one again.
 */
function expectWalked(scenario: Scenario, states: ReadonlyMap<string, State>, { nameOf }: Telling): void {
  const dice = diceOf(7);
  const named = (state: State) => nameOf(state).split('|')[0];
  const led = (from: State) =>
    offers(scenario, from)
      .filter((move) => !isPrivate(move))
      .map((move) => {
        const next = step(scenario, from, move);
        return [move, next.ok && named(next.state)];
      });
  const openings = openingsOf(scenario);
  for (let run = 0; run < RANDOM_RUNS; run++) {
    const begun = oneOf(dice, openings);
    let state = begun && open(scenario, begun.seed).state;
    for (let turn = 0; state !== undefined && turn < LONGEST_RUN; turn++) {
      const walked = states.get(nameOf(state));
      expect(walked, nameOf(state)).toBeDefined();
      if (walked !== undefined) expect(led(state)).toEqual(led(walked));
      const moves = offers(scenario, state).filter(({ kind }) => kind !== 'leave_now');
      const staying = moves.filter((move) => move.kind === 'talk' || isPrivate(move));
      // Half the moves stay in the talk: else no run would last.
      const move = oneOf(dice, staying.length > 0 && dice(2) === 0 ? staying : moves);
      const next: ReturnType<typeof step> | undefined = move && step(scenario, state, move);
      state = next?.ok ? next.state : undefined;
    }
  }
}
