import type { ActName } from '../act.ts';
import type { Line } from '../pattern/token.ts';
import type { Feature } from './features.ts';
import { featuresOf } from './features.ts';
import { BIASES, WEIGHTS } from './weights.ts';

/** The acts that leanings are learned for, in the order of their letters in the table of weights. */
export const LEANED = [
  'thanks',
  'appreciation',
  'callback',
  'reason',
  'excuse',
  'vague_promise',
  'follow_up',
  'contact',
  'introduction',
  'common_ground',
  'frees',
  'apology',
  'announcement',
  'well_wish',
  'blame',
  'insult',
] as const satisfies readonly ActName[];

/** An act the words lean to, with the tokens that decide: without them the line would not lean to it. */
export interface Leaning {
  readonly act: ActName;
  readonly tokens: readonly number[];
}

const table: { made?: ReadonlyMap<string, readonly number[]> } = {};

/** By feature: pairs of an act's place in `LEANED` and a weight. */
function weightsByName(): ReadonlyMap<string, readonly number[]> {
  if (table.made !== undefined) return table.made;
  const map = new Map<string, readonly number[]>();
  for (const row of WEIGHTS.split('\n')) {
    const [name = '', codes = ''] = row.split('\t');
    map.set(
      name,
      [...codes.matchAll(/([a-p])(-?\d+)/gu)].flatMap(([, letter = 'a', weight = '0']) => [
        letter.charCodeAt(0) - 97,
        Number(weight),
      ]),
    );
  }
  table.made = map;
  return map;
}

/** How far the features lean to each act; above 0 they do. */
function scoresOf(features: readonly Feature[]): number[] {
  const weights = weightsByName();
  const scores: number[] = [...BIASES];
  const seen = new Set<string>();
  for (const { name } of features) {
    if (seen.has(name)) continue;
    seen.add(name);
    const own = weights.get(name) ?? [];
    for (let i = 0; i < own.length; i += 2) {
      const act = own[i] ?? 0;
      scores[act] = (scores[act] ?? 0) + (own[i + 1] ?? 0);
    }
  }
  return scores;
}

/** How much each token speaks for an act. */
function shareByToken(features: readonly Feature[], act: number): Map<number, number> {
  const weights = weightsByName();
  const shares = new Map<number, number>();
  for (const { name, from, to } of features) {
    const own = weights.get(name) ?? [];
    for (let i = 0; i < own.length; i += 2) {
      if (own[i] !== act) continue;
      for (let at = from; at < to; at++) shares.set(at, (shares.get(at) ?? 0) + (own[i + 1] ?? 0));
    }
  }
  return shares;
}

/** How many tokens may be named before an act is given up as said by the whole line. */
const MOST = 12;

/**
 * The acts a line leans to by the sum of many small hints, beyond those its patterns hear. `known` holds, by act, the
 * tokens that patterns have already named; where the rest of the line leans to the act as well, the deciding tokens
 * of that rest are given too, so that whoever strikes out all that is named strikes out the act.
 */
export function leaningsOf(line: Line, known: ReadonlyMap<ActName, ReadonlySet<number>>): Leaning[] {
  const features = featuresOf(line);
  const scores = scoresOf(features);
  const found: Leaning[] = [];
  LEANED.forEach((act, index) => {
    const named = known.get(act);
    if (named === undefined && (scores[index] ?? 0) <= 0) return;
    const struck = new Set(named ?? []);
    const tokens: number[] = [];
    let left = named === undefined ? features : featuresOf(line, struck);
    while ((scoresOf(left)[index] ?? 0) > 0 && tokens.length < MOST) {
      let best = -1;
      let most = 0;
      for (const [at, share] of shareByToken(left, index)) {
        if (share > most && line.tokens[at]?.kind === 'word') {
          most = share;
          best = at;
        }
      }
      if (best < 0) break;
      tokens.push(best);
      struck.add(best);
      left = featuresOf(line, struck);
    }
    if (tokens.length > 0) found.push({ act, tokens: tokens.toSorted((a, b) => a - b) });
  });
  return found;
}
