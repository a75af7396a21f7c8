import type { IssueCode } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Move } from '../run-log/move.ts';
import type { Book } from './book.ts';
import { digitsOf } from './digits.ts';
import { readMove } from './read-moves.ts';
import { lengthAt } from './short-length.ts';
import { MOST_WORDS, unpackWords } from './unpack-words.ts';

/** The most moves a link can hold. */
export const MOST_MOVES = 255;

/** Reads the moves of a run: the length of the moves, the moves, and whatever words there are. */
export function unpackRun(packed: Uint8Array, book: Book): Result<readonly Move[]> {
  const problem = (code: IssueCode, expected: string, found: string) =>
    failed({ code, place: 'link', expected, found });
  const told = lengthAt(packed, 0);
  const from = told?.size ?? 0;
  if (told === undefined || packed.length < from + told.length) {
    return problem('link-altered', 'a header', `${packed.length} bytes`);
  }
  const written = packed.slice(from, from + told.length);
  const words = packed.slice(from + told.length);
  const texts = unpackWords(words);
  if (texts === 'too-long') return problem('link-too-long', `at most ${MOST_WORDS} bytes of words`, 'more');
  if (texts === 'newer') return problem('link-newer', 'words of this game', `${words.length} bytes`);
  if (texts === 'altered') return problem('link-altered', 'words', `${words.length} bytes`);
  const digits = digitsOf(written);
  const left = texts.values();
  const moves: Move[] = [];
  for (;;) {
    const move = readMove(book, digits, () => left.next().value);
    if (move === 'end') break;
    if (move === 'newer') return problem('link-newer', 'a move of this game', `move ${moves.length + 1}`);
    if (move === 'altered' || moves.length === MOST_MOVES) {
      return problem('link-altered', 'moves of the scene', `move ${moves.length + 1}`);
    }
    moves.push(move);
  }
  if (!digits.isSpent() || written.at(-1) === 0 || left.next().done !== true) {
    return problem('link-altered', `${moves.length} moves`, 'more');
  }
  return ok(moves);
}
