import { isStretched, squeezed } from '../clauses/tokenise.ts';

/**
 * Mends a typing slip of one letter (one too many, one too few, another one, or two swapped) towards the words the
 * patterns know, and towards nothing else. A word that is itself known, or on the list of real words close to them,
 * is never touched, nor is a name.
 */
export interface Mender {
  repair(word: string, capital: boolean): string;
  knows(word: string): boolean;
}

/** Shorter words have too many neighbours to guess. */
const SHORTEST = 4;

/** @param lexicon the words the patterns know; @param real further real words that look like them; @param never words no slip is mended to: nobody is made to insult */
export function mender(
  lexicon: ReadonlySet<string>,
  real: ReadonlySet<string>,
  never: ReadonlySet<string>,
): Mender {
  let near: ReadonlyMap<string, readonly string[]> | undefined;
  const knows = (word: string) =>
    lexicon.has(word) || real.has(word) || lexicon.has(`${word}s`) || isInflected(word);
  const isInflected = (word: string) =>
    ENDINGS.some(
      (ending) =>
        word.length > ending.length + 2 &&
        word.endsWith(ending) &&
        (lexicon.has(word.slice(0, -ending.length)) || real.has(word.slice(0, -ending.length))),
    );
  return {
    knows,
    repair(word, capital) {
      if (isStretched(word)) {
        const tight = squeezed(word, 1);
        const double = squeezed(word, 2);
        return lexicon.has(double) ? double : tight;
      }
      if (word.endsWith('in') && word.length > 5 && !knows(word) && lexicon.has(`${word}g`))
        return `${word}g`;
      if (word.length < SHORTEST || word.length > 20 || capital || knows(word) || /\d/u.test(word)) {
        if (!capital || word.length < SHORTEST || knows(word) || /\d/u.test(word)) return word;
      }
      near ??= neighbours(lexicon, never);
      return closest(word, near, capital) ?? word;
    },
  };
}

const ENDINGS = ['s', 'es', 'ed', 'ing', 'er', 'ly', 'd'];

/** Every known word under each of its forms with one letter left out. */
function neighbours(
  lexicon: ReadonlySet<string>,
  never: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of lexicon) {
    if (word.length < SHORTEST || word.length > 16 || never.has(word)) continue;
    for (const form of [word, ...shortened(word)]) {
      const list = map.get(form);
      if (list === undefined) map.set(form, [word]);
      else if (!list.includes(word)) list.push(word);
    }
  }
  return map;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function closest(
  word: string,
  near: ReadonlyMap<string, readonly string[]>,
  capital: boolean,
): string | undefined {
  let best: string | undefined;
  let cost = 9;
  for (const form of [word, ...shortened(word)]) {
    for (const candidate of near.get(form) ?? []) {
      const now = costOf(word, candidate);
      // A capital may begin a name: then only swapped letters are mended.
      if (now < cost && (!capital || now === 0)) {
        cost = now;
        best = candidate;
      }
    }
  }
  return best;
}

/** 0 swapped letters, 1 a letter doubled or halved, 2 a letter too few, 3 one too many, 4 another letter; 9 no slip. */
function costOf(word: string, known: string): number {
  let at = 0;
  while (at < word.length && at < known.length && word[at] === known[at]) at += 1;
  if (word.length === known.length) {
    if (
      word.slice(at + 2) === known.slice(at + 2) &&
      word[at] === known[at + 1] &&
      word[at + 1] === known[at]
    )
      return 0;
    // Another letter at the head makes another word more often than a slip.
    return at > 0 && word.length > 4 && word.slice(at + 1) === known.slice(at + 1) ? 4 : 9;
  }
  const longer = word.length > known.length ? word : known;
  const shorter = word.length > known.length ? known : word;
  if (longer.length !== shorter.length + 1 || longer.slice(at + 1) !== shorter.slice(at)) return 9;
  if (longer[at] === longer[at - 1] || longer[at] === longer[at + 1]) return 1;
  if (at === 0) return 9;
  return word.length < known.length ? 2 : word.length > 4 ? 3 : 9;
}
