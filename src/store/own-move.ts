import type { Move } from '../domain/run-log/move.ts';
import { LONGEST_TEXT, ownText } from '../domain/run-log/own-text.ts';

/** The most characters that are taken of what is typed. */
export const MOST_TYPED = LONGEST_TEXT;

/** Typed words as a move; `undefined` where there are none. */
export function ownMove(
  typed: string,
  go: boolean,
  struck: readonly string[] = [],
  fact?: string,
): Move | undefined {
  const text = ownText(typed);
  if (text === '') return undefined;
  return { kind: 'own', text, go, struck, ...(fact === undefined ? {} : { fact }) };
}
