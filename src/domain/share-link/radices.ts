import type { Book } from './book.ts';
import { FIRST_OF_SCENE } from './fixed-numbers.ts';

/** How many numbers there are for moves: the radix of a move's first digit. */
export function moveRadix({ talk, lines, next }: Book): number {
  return FIRST_OF_SCENE + talk.length + 2 * lines.length + next.length;
}

/** What a struck act may point at: the facts, people and follow-ups of the scene, each id once. */
export function targetsOf({ facts, people, followUps }: Book): readonly string[] {
  return [...new Set([...facts, ...people, ...followUps])];
}
