import type { IssueCode } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Move } from '../run-log/move.ts';
import type { RunLog } from '../run-log/run-log.ts';
import { RUN_LOG_VERSION } from '../run-log/run-log.ts';
import type { Book } from './book.ts';
import type { Digit } from './digits.ts';
import { digitsOf, packDigits } from './digits.ts';
import { frame, LONGEST_LINK } from './frame.ts';
import { headerBytes, readHeader } from './header.ts';
import { readMove } from './read-moves.ts';
import { MOST_WORDS, packWords, unpackWords } from './words.ts';
import { writeMove } from './write-moves.ts';

/** The most moves a link can hold. */
const MOST_MOVES = 255;

/** The most digits that are written: a link of the most characters has no more bits than six times as many. */
const MOST_DIGITS = 8192;

/** Writes a run as the text of a proof link: the moves and words, and nothing that can be derived from them. */
export function encode(log: RunLog, book: Book): Result<string> {
  const digits: Digit[] = [];
  const tooLong = (expected: string, found: string) =>
    failed({ code: 'link-too-long', place: 'moves', expected: `at most ${expected}`, found });
  for (const [index, move] of log.moves.entries()) {
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
  const { engine, revision, seed, moves } = log;
  if (moves.length > MOST_MOVES) return tooLong(`${MOST_MOVES} moves`, `${moves.length} moves`);
  if (digits.length > MOST_DIGITS) return tooLong(`${MOST_DIGITS} choices`, `${digits.length} choices`);
  const texts = moves.flatMap((move) => (move.kind === 'own' ? [move.text] : []));
  const words = packWords(texts);
  if (words === undefined) return tooLong(`${MOST_WORDS} bytes of words`, 'more');
  const link = frame(headerBytes({ engine, revision, seed, moves: packDigits(digits), words }));
  return link.length > LONGEST_LINK
    ? tooLong(`${LONGEST_LINK} characters`, `${link.length} characters`)
    : ok(link);
}

/** Reads a run from the text of a link, with the book of the scene that its header names. */
export function decode(link: string, book: Book): Result<RunLog> {
  const header = readHeader(link);
  if (!header.ok) return header;
  const { engine, revision, seed, moves: packed, words } = header.value;
  const problem = (code: IssueCode, expected: string, found: string) =>
    failed({ code, place: 'link', expected, found });
  if (revision !== book.revision) return problem('link-unknown-scene', book.revision, revision);
  const texts = unpackWords(words);
  if (texts === 'too-long') return problem('link-too-long', `at most ${MOST_WORDS} bytes of words`, 'more');
  if (texts === 'newer') return problem('link-newer', 'words of this game', `${words.length} bytes`);
  if (texts === 'altered') return problem('link-altered', 'words', `${words.length} bytes`);
  const digits = digitsOf(packed);
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
  if (!digits.isSpent() || packed.at(-1) === 0 || left.next().done !== true) {
    return problem('link-altered', `${moves.length} moves`, 'more');
  }
  return ok({ v: RUN_LOG_VERSION, engine, scenario: book.scenario, revision, seed, moves });
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
