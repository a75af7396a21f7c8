import type { Move } from '../run-log/move.ts';
import { DEEDS, GUESSES, MEANT } from '../run-log/move.ts';

/** The ordered ids a link writes as numbers; plain data, made from the scene. */
export interface Book {
  readonly scenario: string;
  readonly revision: string;
  readonly talk: readonly string[];
  readonly lines: readonly string[];
  readonly next: readonly string[];
}

/** Moves that name nothing of the scene, in the order of their numbers. */
const BARE: readonly Move[] = [
  { kind: 'leave_now' },
  { kind: 'slip' },
  { kind: 'fake_call' },
  { kind: 'settle' },
  ...DEEDS.map((deed): Move => ({ kind: 'day', deed })),
  ...GUESSES.map((how): Move => ({ kind: 'guess', how })),
  ...MEANT.map((how): Move => ({ kind: 'mean', how })),
];

/** How many different moves the book can tell apart: the radix of the moves in a link. */
export function radixOf(book: Book): number {
  return BARE.length + book.talk.length + 2 * book.lines.length + book.next.length;
}

/** The number of a move, from 0 to the radix less one; `undefined` if the book does not have it. */
export function numberOf(book: Book, move: Move): number | undefined {
  const at = (list: readonly string[], id: string, from: number, width = 1, shift = 0) => {
    const index = list.indexOf(id);
    return index < 0 ? undefined : from + index * width + shift;
  };
  const lines = BARE.length + book.talk.length;
  switch (move.kind) {
    case 'talk':
      return at(book.talk, move.id, BARE.length);
    case 'say':
      return at(book.lines, move.line, lines, 2, move.go ? 1 : 0);
    case 'next':
      return at(book.next, move.id, lines + 2 * book.lines.length);
    case 'build':
    case 'own':
      return undefined;
    default:
      return BARE.findIndex((bare) => isSame(bare, move));
  }
}

/** The move of a number; `undefined` if the number is none of the book's. */
export function moveOf(book: Book, number: number): Move | undefined {
  const bare = BARE[number];
  if (bare !== undefined) return bare;
  let rest = number - BARE.length;
  const talk = book.talk[rest];
  if (talk !== undefined) return { kind: 'talk', id: talk };
  rest -= book.talk.length;
  const go = rest % 2 === 1;
  const line = book.lines[(rest - (go ? 1 : 0)) / 2];
  if (line !== undefined) return { kind: 'say', line, go };
  const next = book.next[rest - 2 * book.lines.length];
  return next === undefined ? undefined : { kind: 'next', id: next };
}

function isSame(a: Move, b: Move): boolean {
  if (a.kind === 'day') return b.kind === 'day' && a.deed === b.deed;
  if (a.kind === 'mean') return b.kind === 'mean' && a.how === b.how;
  if (a.kind === 'guess') return b.kind === 'guess' && a.how === b.how;
  return a.kind === b.kind;
}
