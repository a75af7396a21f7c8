import type { Move } from '../run-log/move.ts';
import type { Book } from './book.ts';
import type { DigitReader } from './digits.ts';
import { ACT_RADIX, BARE, FIRST_OF_SCENE, MENDED, OWN, STRUCK_ACTS } from './fixed-numbers.ts';
import { moveRadix, targetsOf } from './radices.ts';

/**
 * Reads the next move.
 *
 * @param nextText gives the next words of the player's own; `undefined` where there are none left
 * @returns the move; `end` behind the last one; `newer` where the number is of a move or act to come; `altered` where
 *   words are missing, or a move is written otherwise than it would be
 */
export function readMove(
  book: Book,
  digits: DigitReader,
  nextText: () => string | undefined,
): Move | 'end' | 'newer' | 'altered' {
  const number = digits.take(moveRadix(book));
  if (number === 0) return 'end';
  const bare = BARE[number - 1];
  if (bare !== undefined) return bare;
  if (number >= FIRST_OF_SCENE) return moveOfScene(book, number - FIRST_OF_SCENE);
  if (number >= MENDED + 2) return 'newer';
  const go = number % 2 === 1;
  // Of the numbers below, the bare ones are done with.
  if (number < OWN) return { kind: 'build', parts: readParts(book.parts, digits), go };
  const text = nextText();
  if (text === undefined) return 'altered';
  if (number < MENDED) return { kind: 'own', text, go, struck: [] };
  const struck = readStruck(targetsOf(book), digits);
  if (struck === undefined) return 'newer';
  const fact = book.facts[digits.take(book.facts.length + 1) - 1];
  if (fact !== undefined) return { kind: 'own', text, go, struck, fact };
  return struck.length > 0 ? { kind: 'own', text, go, struck } : 'altered';
}

/** A move of the scene, by its place behind the fixed numbers. */
function moveOfScene({ talk, lines, next }: Book, place: number): Move | 'altered' {
  const id = talk[place];
  if (id !== undefined) return { kind: 'talk', id };
  const said = place - talk.length;
  const go = said % 2 === 1;
  const line = lines[(said - Number(go)) / 2];
  if (line !== undefined) return { kind: 'say', line, go };
  const act = next[said - 2 * lines.length];
  return act === undefined ? 'altered' : { kind: 'next', id: act };
}

function readParts(parts: readonly string[], digits: DigitReader): string[] {
  const read: string[] = [];
  for (;;) {
    const part = parts[digits.take(parts.length + 1) - 1];
    if (part === undefined) return read;
    read.push(part);
  }
}

/** The struck acts as a scene's file would write them; `undefined` where one is an act to come. */
function readStruck(targets: readonly string[], digits: DigitReader): string[] | undefined {
  const struck: string[] = [];
  for (;;) {
    const number = digits.take(ACT_RADIX);
    if (number === 0) return struck;
    const act = STRUCK_ACTS[number - 1];
    if (act === undefined) return undefined;
    const target = targets[digits.take(targets.length + 1) - 1];
    struck.push(target === undefined ? act : `${act}:${target}`);
  }
}
