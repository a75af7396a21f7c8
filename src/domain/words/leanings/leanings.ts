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
const MOST = 24;

/**
 * How far a line must lean to an act where its patterns hear nothing at all, and how far away from one that they hear
 * to take it away; a unit is a tenth of a logit. Source: the best of a few on files left out of the learning, and
 * talk in which nobody leaves.
 */
const ALONE = 40;
const AGAINST = -35;

/** With all that is named struck out a line is clearly on the other side: a word that is cut in two may tell more. */
const CLEAR = -5;

/** Acts whose words are much like those of others ask for more. */
const SHY: ReadonlyMap<ActName, number> = new Map([
  ['reason', 5],
  ['common_ground', 8],
  ['callback', 3],
  ['announcement', 2],
  ['appreciation', 3],
  ['well_wish', 3],
]);

/** Acts that anybody performs in passing: beside them alone a line needs as much as without any. */
const PASSING: ReadonlySet<ActName> = new Set(['hint', 'name', 'take_up', 'leaves_open']);

/**
 * The acts a line leans to by the sum of many small hints, beyond those its patterns hear, and those it speaks
 * against. `known` holds, by act, the tokens that patterns have named, `denied` those of what only looks like the act,
 * which tell nothing. Where the rest of the line leans to a named act as well, the deciding tokens of that rest are given too, so that whoever strikes out all that is named strikes out
 * the act.
 */
export function leaningsOf(
  line: Line,
  known: ReadonlyMap<ActName, ReadonlySet<number>>,
  denied: ReadonlyMap<ActName, ReadonlySet<number>>,
): { readonly leanings: readonly Leaning[]; readonly against: ReadonlySet<ActName> } {
  const features = featuresOf(line);
  const scores = scoresOf(features);
  const leanings: Leaning[] = [];
  const against = new Set<ActName>();
  const performed = [...known.keys()].filter((act) => !PASSING.has(act)).length;
  const least = performed > 0 ? 0 : ALONE;
  LEANED.forEach((act, index) => {
    const named = known.get(act);
    const looks = denied.get(act);
    const score = (looks === undefined ? scores : scoresOf(featuresOf(line, looks)))[index] ?? 0;
    if (named !== undefined && score < AGAINST) against.add(act);
    else if (named !== undefined || score > least + (SHY.get(act) ?? 0)) {
      const tokens = decidingTokens(line, index, named);
      if (tokens.length > 0) leanings.push({ act, tokens });
    }
  });
  return { leanings, against };
}

/** The tokens without which, and without the named ones, the line would not lean to the act. */
function decidingTokens(line: Line, act: number, named: ReadonlySet<number> = new Set()): number[] {
  const struck = new Set(named);
  const tokens: number[] = [];
  while (tokens.length < MOST) {
    const left = [featuresOf(line, struck), featuresOf(line, struck, true)].find(
      (features) => (scoresOf(features)[act] ?? 0) > CLEAR,
    );
    if (left === undefined) break;
    let best = -1;
    let most = 0;
    for (const [at, share] of shareByToken(left, act)) {
      if (share > most && line.tokens[at]?.kind === 'word') {
        most = share;
        best = at;
      }
    }
    if (best < 0) break;
    tokens.push(best);
    struck.add(best);
  }
  return tokens.toSorted((a, b) => a - b);
}
