import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Move } from '../run-log/move.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Book } from './book.ts';
import type { Digit } from './digits.ts';
import { packDigits } from './digits.ts';
import { packWords } from './pack-words.ts';
import { lengthBytes } from './short-length.ts';
import { MOST_MOVES } from './unpack-run.ts';
import { MOST_WORDS } from './unpack-words.ts';
import { writeMove } from './write-moves.ts';

/** The most digits that are written: a link of the most characters has no more bits than six times as many. */
const MOST_DIGITS = 8192;

/** Packs the moves of a run: the length of the moves, the moves, and whatever words there are. */
export function packRun({ moves }: RunLog, book: Book): Result<Uint8Array> {
  const digits: Digit[] = [];
  const tooLong = (expected: string, found: string) =>
    failed({ code: 'link-too-long', place: 'moves', expected: `at most ${expected}`, found });
  for (const [index, move] of moves.entries()) {
    const written = writeMove(book, move);
    if (written === undefined) {
      return failed({
        code: 'move-refused',
        place: `moves[${index}]`,
        expected: 'a move of the scene',
        found: nameOf(move),
      });
    }
    digits.push(...written);
  }
  if (moves.length > MOST_MOVES) return tooLong(`${MOST_MOVES} moves`, `${moves.length} moves`);
  if (digits.length > MOST_DIGITS) return tooLong(`${MOST_DIGITS} choices`, `${digits.length} choices`);
  const words = packWords(moves.flatMap((move) => (move.kind === 'own' ? [move.text] : [])));
  if (words === undefined) return tooLong(`${MOST_WORDS} bytes of words`, 'more');
  const written = packDigits(digits);
  return ok(Uint8Array.from([...lengthBytes(written.length), ...written, ...words]));
}

/** What a move names, as a problem shows it. */
function nameOf(move: Move): string {
  switch (move.kind) {
    case 'say':
      return move.line;
    case 'build':
      return move.parts.join('+');
    case 'own':
      return move.text.slice(0, 40);
    default:
      return 'id' in move ? move.id : move.kind;
  }
}
