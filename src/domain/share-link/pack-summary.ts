import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Book } from './book.ts';
import type { Digit } from './digits.ts';
import { packDigits } from './digits.ts';
import type { RunSummary } from './run-summary.ts';
import { ENDINGS, GOALS } from './run-summary.ts';
import { writeSummaryMove } from './summary-moves.ts';
import { MOST_MOVES } from './unpack-run.ts';

/** Packs what a summary holds beside its head: the outcome in one byte, then the moves. */
export function packSummary({ outcome, moves }: RunSummary, book: Book): Result<Uint8Array> {
  if (moves.length > MOST_MOVES) {
    const expected = `at most ${MOST_MOVES} moves`;
    return failed({ code: 'link-too-long', place: 'moves', expected, found: `${moves.length} moves` });
  }
  const digits: Digit[] = [];
  for (const [index, move] of moves.entries()) {
    const digit = writeSummaryMove(book, move);
    if (digit === undefined) {
      const found = 'id' in move ? move.id : move.kind;
      return failed({
        code: 'move-refused',
        place: `moves[${index}]`,
        expected: 'a move of the scene',
        found,
      });
    }
    digits.push(digit);
  }
  const told = GOALS.indexOf(outcome.goal) | (ENDINGS.indexOf(outcome.ending) << 2);
  return ok(Uint8Array.of(told, ...packDigits(digits)));
}
