import type { Sentence } from './sentence.ts';

const SUPPOSERS = new Set(['suppose', 'supposing', 'imagine', 'pretend', 'assuming']);

/**
 * How far a supposition reaches that begins with this word: over what follows in its clause, over what follows in its
 * sentence, or over the sentence as a whole; `undefined` where none begins.
 */
export function supposes(sentence: Sentence, at: number): 'clause' | 'rest' | 'all' | undefined {
  const { wordAt, first } = sentence;
  const word = wordAt(at);
  const next = wordAt(at + 1);
  if (word === 'if' && !isPolite(sentence, at)) return isUnreal(sentence, at) ? 'all' : 'clause';
  if (SUPPOSERS.has(word) && (at === first || wordAt(at - 1) === 'just' || wordAt(at - 1) === 'you'))
    return 'rest';
  if (
    (word === 'had' || word === 'were') &&
    at === first &&
    (next === 'there' || next === 'you' || next === 'i')
  )
    return 'rest';
  if (word === 'in' && at === first && next === 'another' && wordAt(at + 2) === 'life') return 'rest';
  if (word === 'would' && at === first && next === 'it') return 'rest';
  if (word === 'what' && next === 'if') return 'rest';
  return word === 'would' && next === 'have' && wordAt(at + 2) !== 'to' ? 'clause' : undefined;
}

/** "if you'll excuse me", "if you don't mind", "if that's OK" soften; they suppose nothing. */
function isPolite({ wordAt }: Sentence, at: number): boolean {
  const next = [1, 2, 3, 4].map((i) => wordAt(at + i)).join(' ');
  return /^(?:you (?:will|do not|would|let|ever|could|are|need|want|like|can|have|give)|that is|it is|i (?:may|do not|can)|we do not|ever|it)/u.test(
    next,
  );
}

/** "If I were", "if you had", "if this were": the whole sentence is unreal. */
function isUnreal({ wordAt }: Sentence, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const word = wordAt(i);
    if (word === 'were' || word === 'had' || word === 'would' || word === 'went') return true;
    if (word === 'have' && wordAt(i + 1) === 'not') return false;
  }
  return false;
}
