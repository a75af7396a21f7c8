import { offers } from '../conversation/offers.ts';
import type { State } from '../conversation/state.ts';
import { open, step } from '../conversation/step.ts';
import { draw } from '../kernel/chance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Entry } from '../transcript/entry.ts';

/** A place in a talk before anything of the goodbye was said, and the talk moves that lead there. */
export interface TalkPlace {
  readonly moves: readonly string[];
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** As far as a talk goes: the deadlines of the scenes leave no more. */
const MOST_TALK_MOVES = 5;

/**
 * The places along one talk whose moves are drawn by the key, the opening first.
 *
 * @param seed of the run, an unsigned 32-bit integer
 * @param key what the moves are drawn by; another key, another talk
 */
export function drawnTalk(scenario: Scenario, seed: number, key: string): readonly TalkPlace[] {
  const places: TalkPlace[] = [{ moves: [], ...open(scenario, seed) }];
  for (let turn = 0; turn < MOST_TALK_MOVES; turn++) {
    const place = places.at(-1);
    if (place === undefined) break;
    const talk = offers(scenario, place.state).filter((move) => move.kind === 'talk');
    const move = talk[draw(seed, `${key}/${turn}`, 0, talk.length - 1)];
    const taken = move && step(scenario, place.state, move);
    if (move === undefined || taken === undefined || !taken.ok) break;
    places.push({
      moves: [...place.moves, move.id],
      state: taken.state,
      entries: [...place.entries, ...taken.entries],
    });
  }
  return places;
}

/** How many beats the player has asked, shared or given back something to come to; listening is none. */
export function exchangesOf(entries: readonly Entry[]): number {
  const beats = entries.flatMap((entry) =>
    entry.kind === 'talk' && entry.talk !== 'listen' ? [entry.to] : [],
  );
  return new Set(beats).size;
}
