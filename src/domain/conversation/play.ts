import { draw } from '../kernel/chance.ts';
import { clamp } from '../kernel/int.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Entry, PartnerTurn } from '../transcript/entry.ts';
import type { State } from './state.ts';

/** One list for all entries without cues or news, instead of one each. */
const NOTHING: readonly never[] = [];

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One step being worked out: a copy of the state that may be written, and the entries it has brought so far. */
export interface Play {
  readonly scenario: Scenario;
  readonly state: Mutable<State>;
  readonly entries: Entry[];
  /** Half minutes up to which the clock's events are written down. */
  passed: number;
}

/** Opens a step on a copy, so that the state it started from stays as it was. */
export function openPlay(scenario: Scenario, state: State): Play {
  return { scenario, state: { ...state }, entries: [], passed: state.at };
}

/**
 * One of the variants, by seed and by how often this key was met: no variant comes twice before each came once, and a
 * variant added elsewhere shifts nothing here.
 */
export function pick(play: Play, key: string, variants: readonly string[]): string {
  if (variants.length < 2) return variants[0] ?? '';
  let met = 0;
  for (const used of play.state.met) if (used === key) met += 1;
  play.state.met = [...play.state.met, key];
  const first = draw(play.state.seed, key, 0, variants.length - 1);
  return variants[(first + met) % variants.length] ?? '';
}

/**
 * The reply under the key, or under the nearest shorter one (`pass.honest.warm`, `pass.honest`, `pass`): first in the
 * scene, then in the library of the partner's mood, then in the common one.
 */
export function reply(play: Play, key: string): string {
  for (const layer of play.scenario.replies) {
    for (let at = key; at !== ''; at = shorter(at)) {
      const variants = layer.get(at);
      if (variants !== undefined) return pick(play, `reply/${at}`, variants);
    }
  }
  return '';
}

function shorter(key: string): string {
  const dot = key.lastIndexOf('.');
  return dot < 0 ? '' : key.slice(0, dot);
}

/** Writes down what the partner says or does. */
export function partnerSays(
  play: Play,
  kind: PartnerTurn['kind'],
  text: string,
  more?: Partial<Omit<PartnerTurn, 'by' | 'kind' | 'at' | 'text'>>,
): void {
  const { at } = play.state;
  if (more === undefined) {
    // Most turns are no more than that, and merging objects takes a seventh of a step.
    play.entries.push({ by: 'partner', kind, at, text, cues: NOTHING, reveals: NOTHING });
    return;
  }
  const reveals = more.reveals ?? NOTHING;
  play.entries.push({ by: 'partner', kind, at, text, cues: NOTHING, ...more, reveals });
  tell(play, reveals);
}

/** Facts the partner has told from now on. */
export function tell(play: Play, facts: readonly string[]): void {
  const { told } = play.state;
  if (facts.every((fact) => told.includes(fact))) return;
  play.state.told = [...told, ...facts.filter((fact) => !told.includes(fact))];
}

/** Makes the partner warmer or cooler. */
export function warm(play: Play, by: number): void {
  play.state.warmth = clamp(play.state.warmth + by, -9, 9);
}

/** The tone of a reply: colours its words and nothing else. */
export function tone(play: Play): 'warm' | 'cool' {
  return play.state.warmth >= 2 ? 'warm' : 'cool';
}
