import { CLASSES } from '../pattern/classes.ts';
import type { Line } from '../pattern/token.ts';
import { SCOPE } from '../vetoes/scope.ts';

/** One plain fact about a line: a word, a class of words, or two words in a row; `from` and `to` are token numbers. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Suppositions, speech of others, quotations, directions, mockery and orders to a grader perform nothing. */
const MUTE = SCOPE.supposed | SCOPE.reported | SCOPE.quoted | SCOPE.staged | SCOPE.mocked | SCOPE.commanded;

/** Marks that tell something; any other parts words. */
const TELLING = new Set(['?', '!']);

const ENDINGS = ['ing', 'ed', 'es', 's'];

function stem(word: string): string {
  for (const ending of ENDINGS)
    if (word.length >= ending.length + 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

const classesOf: { made?: ReadonlyMap<string, readonly string[]> } = {};

/** Which sets of words a word belongs to. */
function setsByWord(): ReadonlyMap<string, readonly string[]> {
  if (classesOf.made !== undefined) return classesOf.made;
  const map = new Map<string, string[]>();
  for (const [name, known] of Object.entries(CLASSES)) {
    if (typeof known === 'string' || typeof known === 'function' || SKIPPED.has(name)) continue;
    for (const word of known) {
      const list = map.get(word);
      if (list === undefined) map.set(word, [`<${name}>`]);
      else list.push(`<${name}>`);
    }
  }
  classesOf.made = map;
  return map;
}

/** Sets of function words: the words themselves tell more. */
const SKIPPED = new Set(['i', 'you', 'my', 'be', 'det', 'adv']);

/**
 * The facts of a line that leanings are weighed by. Words under a negation are marked with "-". The partner's names,
 * lone letters and muted words tell nothing. A token in `struck` counts as not there. With `bare` suppositions and
 * negations are not minded, as if what makes them were struck out too.
 */
export function featuresOf(line: Line, struck?: ReadonlySet<number>, bare = false): Feature[] {
  const sets = setsByWord();
  const { detail, name } = CLASSES;
  const features: Feature[] = [];
  let before = '';
  for (let at = 0; at < line.tokens.length; at++) {
    const token = line.tokens[at];
    if (token === undefined) continue;
    const scope = (line.scope[at] ?? 0) & (bare ? ~(SCOPE.supposed | SCOPE.negated) : ~0);
    const mute = (scope & MUTE) !== 0 || line.partner.has(at) || struck?.has(at) === true;
    const lone = token.word.length < 2 && token.word !== 'i' && token.word !== 'a';
    let own = '';
    if (!mute && token.kind === 'word' && !(lone && !/\d/u.test(token.word)))
      own = /^\d/u.test(token.word) ? '#' : stem(token.word);
    else if (!mute && TELLING.has(token.word)) own = token.word;
    if (own === '') {
      before = '';
      continue;
    }
    const sign = (scope & SCOPE.negated) === 0 ? '' : '-';
    features.push({ name: sign + own, from: at, to: at + 1 });
    if (token.kind === 'word') {
      for (const set of sets.get(token.word) ?? []) features.push({ name: sign + set, from: at, to: at + 1 });
      if (typeof detail === 'function' && detail(line, at))
        features.push({ name: `${sign}<detail>`, from: at, to: at + 1 });
      if (token.capital && typeof name === 'function' && name(line, at))
        features.push({ name: `${sign}<name>`, from: at, to: at + 1 });
    }
    if (before !== '') features.push({ name: `${sign}${before} ${own}`, from: at - 1, to: at + 1 });
    before = own;
  }
  return features;
}
