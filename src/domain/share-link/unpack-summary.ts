import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Book } from './book.ts';
import { digitsOf } from './digits.ts';
import type { RunSummary, SummaryMove } from './run-summary.ts';
import { ENDINGS, GOALS } from './run-summary.ts';
import { readSummaryMove } from './summary-moves.ts';
import { MOST_MOVES } from './unpack-run.ts';

/** Reads a summary: a byte for the outcome (the goal in its two low bits, the ending in the others), then the moves. */
export function unpackSummary(packed: Uint8Array, book: Book): Result<Pick<RunSummary, 'outcome' | 'moves'>> {
  const [outcome] = packed;
  const altered = (expected: string, found: string) =>
    failed({ code: 'link-altered', place: 'link', expected, found });
  const newer = (expected: string, found: string) =>
    failed({ code: 'link-newer', place: 'link', expected, found });
  if (outcome === undefined) return altered('an outcome', 'none');
  const goal = GOALS[outcome & 3];
  const ending = ENDINGS[outcome >> 2];
  if (goal === undefined || ending === undefined) return newer('an outcome of this game', `${outcome}`);
  const written = packed.slice(1);
  const digits = digitsOf(written);
  const moves: SummaryMove[] = [];
  for (;;) {
    const move = readSummaryMove(book, digits);
    if (move === 'end') break;
    if (move === 'newer') return newer('a move of this game', `move ${moves.length + 1}`);
    if (moves.length === MOST_MOVES) return altered(`at most ${MOST_MOVES} moves`, 'more');
    moves.push(move);
  }
  if (!digits.isSpent() || written.at(-1) === 0) return altered(`${moves.length} moves`, 'more');
  return ok({ outcome: { goal, ending }, moves });
}
