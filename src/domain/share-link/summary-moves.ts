import type { Book } from './book.ts';
import type { Digit, DigitReader } from './digits.ts';
import { SUMMARY_BARE } from './fixed-numbers.ts';
import type { SummaryMove } from './run-summary.ts';

/** The first number of a move of the scene; those between are kept for moves to come. */
const FIRST_OF_SCENE = 16;

/** The digit of a move; `undefined` if it names something that the book does not have. */
export function writeSummaryMove(book: Book, move: SummaryMove): Digit | undefined {
  const radix = radixOf(book);
  const numbered = (at: number, from: number) => (at < 0 ? undefined : { digit: at + from, radix });
  if (move.kind === 'talk') return numbered(book.talk.indexOf(move.id), FIRST_OF_SCENE);
  if (move.kind === 'next') {
    return numbered(book.next.indexOf(move.id), FIRST_OF_SCENE + book.talk.length);
  }
  return numbered(
    SUMMARY_BARE.findIndex((bare) => isSame(bare, move)),
    1,
  );
}

/** Reads the next move; `end` behind the last one, `newer` where the number is of a move to come. */
export function readSummaryMove(book: Book, digits: DigitReader): SummaryMove | 'end' | 'newer' {
  const number = digits.take(radixOf(book));
  if (number === 0) return 'end';
  const bare = SUMMARY_BARE[number - 1];
  if (bare !== undefined) return bare;
  const place = number - FIRST_OF_SCENE;
  const talk = book.talk[place];
  if (talk !== undefined) return { kind: 'talk', id: talk };
  const next = book.next[place - book.talk.length];
  return next === undefined ? 'newer' : { kind: 'next', id: next };
}

function radixOf({ talk, next }: Book): number {
  return FIRST_OF_SCENE + talk.length + next.length;
}

function isSame(a: SummaryMove, b: SummaryMove): boolean {
  if (a.kind === 'day') return b.kind === 'day' && a.deed === b.deed;
  if (a.kind === 'said') return b.kind === 'said' && a.how === b.how && a.go === b.go;
  return a.kind === b.kind;
}
