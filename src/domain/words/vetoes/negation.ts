import type { Sentence } from './sentence.ts';

const NEGATORS = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'without',
  'nothing',
]);
/** Turns of phrase in which a negator denies nothing of what follows. */
const HARMLESS_AFTER_NOT = new Set(['only', 'just', 'that']);

/** True where the word denies what follows it in its clause. */
export function isNegation(sentence: Sentence, at: number): boolean {
  const { wordAt } = sentence;
  return NEGATORS.has(wordAt(at)) && !HARMLESS_AFTER_NOT.has(wordAt(at + 1)) && !isHarmless(sentence, at);
}

/** "No problem", "no doubt", "not bad", "can't thank you enough", "why don't we": nothing is denied. */
function isHarmless({ wordAt }: Sentence, at: number): boolean {
  const next = wordAt(at + 1);
  if (
    wordAt(at) === 'no' &&
    (next === ',' ||
      next === 'doubt' ||
      next === 'problem' ||
      next === 'worries' ||
      next === 'end' ||
      next === 'rush')
  )
    return true;
  if (wordAt(at) !== 'not') return false;
  if (
    next === 'bad' ||
    next === 'get' ||
    next === 'mind' ||
    next === 'thank' ||
    next === 'miss' ||
    next === 'skip' ||
    next === 'forget' ||
    next === 'wait'
  )
    return true;
  return wordAt(at - 1) === 'do' && (wordAt(at - 2) === 'why' || wordAt(at - 2) === 'if');
}
