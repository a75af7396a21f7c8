import type { Token } from './token.ts';

/** A word written as one with the word before it. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'word' && own?.kind === 'word' && own.start <= before.end;
}
