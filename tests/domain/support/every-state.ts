import { FIRST_SEED } from '../../../src/domain/conversation/first-seed.ts';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { isPrivate } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';

/** What tells the states of a scene apart. */
export interface Telling {
  /** The name of a state; states of one name are one. Behind its last `|` stands who of those who come late is there. */
  nameOf(state: State): string;
  /** Half minutes at which somebody comes or goes after every wish for more has run out. */
  readonly late: readonly number[];
}

/**
 * Tells apart all that decides, now or later, which moves there are. Two states of one name offer the same moves, and
 * each of these leads to states of one name:
 *
 * - `warmth`, `met`, `thrust`, `walked` and `hurt` choose words, and so does what exactly was promised; whether
 *   anything was promised decides if there is a next day.
 * - Of `told` only the facts count that a line needs or gives as common ground; of the people only those whom a line
 *   needs, or who would let themselves be introduced.
 * - `bid` counts as made or not: made, every word of leaving is heard.
 * - After the goodbye nothing counts but the promise; `cut` counts in the talk alone, since every talk move ends it.
 * - The seed decides by deafness, by wish, and by whether it is the one of a first visit. Wish and time count as their
 *   difference, as long as something more may be raised or the partner may bid to go, and from half a minute past the
 *   wish on it is the same how long it is past.
 * - Time counts besides up to the last coming or going of somebody who counts. Who comes after every partner's wish
 *   has run out is told as there or not, and no more: then time has no other meaning, and `everyState` lets it run
 *   until they come at every state, which may be a state too many but never one too few.
 * - `guessed` and `meant` take private taps away until the next move and are left out; the test makes them in every state.
 */
export function tellingOf(scenario: Scenario): Telling {
  const { partner, items } = scenario.file;
  const lines = [...scenario.lines.values()];
  const acts = lines.flatMap(({ utterance }) => utterance.acts);
  const named = (act: string) => acts.flatMap((said) => (said.act === act && said.of ? [said.of] : []));
  const facts = [...new Set([...lines.flatMap(({ needsFacts }) => needsFacts), ...named('common_ground')])];
  const people = new Set(lines.flatMap(({ needsPeople }) => needsPeople));
  for (const id of named('introduction')) if (scenario.people.get(id)?.willing) people.add(id);
  const turns = [...people]
    .flatMap((id) => [scenario.people.get(id)?.from ?? 0, scenario.people.get(id)?.until ?? 0])
    .map((minute) => minute * 2);
  const longest = partner.wish[1] * 2;
  const late = turns.filter((at) => at > longest);
  const lastTurn = Math.max(0, ...turns.filter((at) => at <= longest));

  const nameOf = (state: State) => {
    const { phase, beat, at, cut, told, goodbyeBegun, promise, seed, deaf, wish } = state;
    if (phase === 'settled' || phase === 'left' || phase === 'day') return phase;
    if (phase === 'after') return `after,${promise !== undefined}`;
    const hasBid = state.bid !== 'none';
    const left = wish * 2 - at;
    const most = Math.min(items.length, deaf >= 2 ? 2 : 1);
    const mayRaise = seed !== FIRST_SEED && state.items < most && left > 6;
    const mayBid = !hasBid && !goodbyeBegun;
    return [
      phase,
      beat,
      phase === 'talk' && `${cut},${goodbyeBegun}`,
      facts.filter((fact) => told.includes(fact)),
      (mayRaise || phase === 'item') && state.items,
      hasBid,
      promise !== undefined,
      deaf,
      seed === FIRST_SEED,
      (mayRaise || mayBid) && Math.max(left, -1),
      Math.min(at, lastTurn),
      `|${late.filter((each) => at >= each).length}`,
    ].join();
  };
  return { nameOf, late };
}

/** A run's opening for every deafness and wish that a partner of the scene may have, and for a first visit. */
export function everyOpening(scenario: Scenario): readonly State[] {
  const { deafness, wish } = scenario.file.partner;
  const all = (deafness[1] - deafness[0] + 1) * (wish[1] - wish[0] + 1);
  const found = new Map<string, State>();
  for (let seed = 0; found.size < all; seed++) {
    const { state } = open(scenario, seed);
    if (seed !== FIRST_SEED) found.set(`${state.deaf},${state.wish}`, state);
  }
  return [open(scenario, FIRST_SEED).state, ...found.values()];
}

/** Every state that these can come to, by its name. A private tap changes nothing but that the next one must wait. */
export function everyState(
  scenario: Scenario,
  openings: readonly State[],
  { nameOf, late }: Telling,
): ReadonlyMap<string, State> {
  const seen = new Map<string, State>();
  const waiting: State[] = [];
  const meet = (state: State) => {
    const name = nameOf(state);
    if (seen.has(name)) return;
    seen.set(name, state);
    waiting.push(state);
  };
  openings.forEach(meet);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const at of late) if (at > state.at) meet({ ...state, at });
    for (const move of offers(scenario, state)) {
      if (isPrivate(move) || move.kind === 'leave_now') continue;
      const next = step(scenario, state, move);
      if (!next.ok) throw new Error(JSON.stringify(next.issue));
      meet(next.state);
    }
  }
  return seen;
}
