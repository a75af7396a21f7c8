import { readFileSync } from 'node:fs';
import { lexiconWords } from '../src/domain/words/hear-line.ts';
import { mender } from '../src/domain/words/normalise/repair.ts';

/**
 * Prints the list of real words that a typing slip of one letter could be mistaken for, to stand in
 * `src/domain/words/normalise/real-words.ts`: `tsx scripts/real-words.ts POPULAR DICTIONARY`.
 *
 * Both are word lists, one word a line: POPULAR by falling frequency (the package `popular-english-words`, ISC), and
 * DICTIONARY of words that exist (the package `word-list`, MIT). To be run again when the patterns learn many words.
 */
const [popular = '', dictionary = ''] = process.argv.slice(2);
const exists = new Set(readFileSync(dictionary, 'utf8').split('\n'));
/** Rarer words are more often slips than meant. */
const COMMONEST = 25_000;
const lexicon = lexiconWords();
const { repair, knows } = mender(lexicon, new Set(), new Set());
const real = readFileSync(popular, 'utf8')
  .split('\n')
  .slice(0, COMMONEST)
  .filter((word) => word.length >= 4 && exists.has(word) && !knows(word) && repair(word, false) !== word);
const lines: string[] = [];
for (const word of real.toSorted((a, b) => (a < b ? -1 : 1))) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + word.length < 108) lines[lines.length - 1] = `${last} ${word}`;
  else lines.push(word);
}
process.stdout.write(`/**
 * Common English words one letter away from a word of the patterns: never taken for a slip. Made by
 * \`scripts/real-words.ts\` from the packages popular-english-words (ISC) and word-list (MIT).
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  \`${lines.join('\n')}\`.split(/\\s/u),
);
`);
