import type { Line } from '../pattern/token.ts';
import { SCOPE } from './scope.ts';

/**
 * Marks sarcasm where it carries a marker: "/s", a sentence "Not." behind, "slow clap", "said nobody", rolled eyes.
 * Mockery without a marker is read as it stands. A marker mocks its own sentence and the two before.
 */
export function markMockery({ tokens, sentence }: Line, scope: number[]): boolean {
  const marked = new Set<number>();
  tokens.forEach(({ word }, at) => {
    if (isMarker(at, word)) marked.add(sentence[at] ?? 0);
  });
  if (marked.size === 0) return false;
  tokens.forEach((_, at) => {
    const own = sentence[at] ?? 0;
    if (marked.has(own) || marked.has(own + 1) || marked.has(own + 2))
      scope[at] = (scope[at] ?? 0) | SCOPE.mocked;
  });
  return true;

  function isMarker(at: number, word: string): boolean {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (word === '/' && next?.word === 's' && tokens[at + 2]?.kind !== 'word') return true;
    if (
      word === 'not' &&
      (before === undefined || before.kind === 'mark') &&
      (next === undefined || next.word === '.' || next.word === '!')
    )
      return at > 0;
    if (word === 'slow' && next?.word === 'clap') return true;
    if (
      word === 'said' &&
      (next?.word === 'nobody' || (next?.word === 'no' && tokens[at + 2]?.word === 'one'))
    )
      return true;
    if (
      (word === 'rolls' || word === 'rolling') &&
      tokens.slice(at + 1, at + 3).some((token) => token.word === 'eyes')
    )
      return true;
    if (word === 'yawns' || word === 'smirks' || word === 'sneers') return true;
    return word === '🙄';
  }
}
