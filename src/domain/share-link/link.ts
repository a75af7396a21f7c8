import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Move } from '../run-log/move.ts';
import type { RunLog } from '../run-log/run-log.ts';
import { RUN_LOG_VERSION } from '../run-log/run-log.ts';
import { frame } from './frame.ts';
import { headerBytes, readHeader } from './header.ts';
import { pack, packedLength, unpack } from './mixed-radix.ts';
import type { Book } from './symbols.ts';
import { moveOf, numberOf, radixOf } from './symbols.ts';

/** The most moves a link can hold. */
const MOST_MOVES = 255;

/** Writes a run as the text of a proof link: the moves, and nothing that can be derived from them. */
export function encode(log: RunLog, book: Book): Result<string> {
  const numbers: number[] = [];
  for (const [index, move] of log.moves.entries()) {
    const number = numberOf(book, move);
    if (number === undefined) {
      const found = 'id' in move ? move.id : move.kind === 'say' ? move.line : move.kind;
      return failed({
        code: 'move-refused',
        place: `moves[${index}]`,
        expected: 'a move of the scene',
        found,
      });
    }
    numbers.push(number);
  }
  if (numbers.length > MOST_MOVES) {
    const found = `${numbers.length} moves`;
    return failed({ code: 'link-too-long', place: 'moves', expected: `at most ${MOST_MOVES} moves`, found });
  }
  const { engine, revision, seed } = log;
  const packed = pack(numbers, radixOf(book));
  return ok(frame(headerBytes({ engine, revision, seed, count: numbers.length, packed })));
}

/** Reads a run from the text of a link, with the book of the scene that its header names. */
export function decode(link: string, book: Book): Result<RunLog> {
  const header = readHeader(link);
  if (!header.ok) return header;
  const { engine, revision, seed, count, packed } = header.value;
  if (revision !== book.revision) {
    return failed({ code: 'link-unknown-scene', place: 'link', expected: book.revision, found: revision });
  }
  const radix = radixOf(book);
  const numbers = packed.length === packedLength(count, radix) ? unpack(packed, count, radix) : undefined;
  const moves = numbers?.flatMap((number): Move[] => {
    const move = moveOf(book, number);
    return move === undefined ? [] : [move];
  });
  if (moves === undefined || moves.length !== count) {
    return failed({
      code: 'link-altered',
      place: 'link',
      expected: `${count} moves`,
      found: `${packed.length} bytes`,
    });
  }
  return ok({ v: RUN_LOG_VERSION, engine, scenario: book.scenario, revision, seed, moves });
}
