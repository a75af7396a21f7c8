import type { Move, OwnMove } from '../run-log/move.ts';
import { isOwnText } from '../run-log/own-text.ts';
import type { Book } from './book.ts';
import type { Digit } from './digits.ts';
import { ACT_RADIX, BARE, BUILD, FIRST_OF_SCENE, MENDED, OWN, STRUCK_ACTS } from './fixed-numbers.ts';
import { moveRadix, targetsOf } from './radices.ts';

/** The digits of a move; `undefined` if it names something that the book does not have, or its words are none. */
export function writeMove(book: Book, move: Move): readonly Digit[] | undefined {
  const { talk, lines, next, parts } = book;
  const radix = moveRadix(book);
  const first = (number: number | undefined) =>
    number === undefined ? undefined : [{ digit: number, radix }];
  switch (move.kind) {
    case 'talk':
      return first(placed(talk, move.id, FIRST_OF_SCENE));
    case 'say': {
      const at = lines.indexOf(move.line);
      return first(at < 0 ? undefined : FIRST_OF_SCENE + talk.length + 2 * at + Number(move.go));
    }
    case 'next':
      return first(placed(next, move.id, FIRST_OF_SCENE + talk.length + 2 * lines.length));
    case 'build':
      return joined(
        first(BUILD + Number(move.go)),
        ...move.parts.map((part) => choice(parts, part)),
        none(parts.length + 1),
      );
    case 'own':
      return isOwnText(move.text) ? writeOwn(book, move, first) : undefined;
    default:
      return first(placedBare(move));
  }
}

function writeOwn(
  book: Book,
  { go, struck, fact }: OwnMove,
  first: (number: number) => readonly Digit[] | undefined,
): readonly Digit[] | undefined {
  if (struck.length === 0 && fact === undefined) return first(OWN + Number(go));
  return joined(
    first(MENDED + Number(go)),
    ...struck.map((act) => writeStruck(book, act)),
    none(ACT_RADIX),
    fact === undefined ? none(book.facts.length + 1) : choice(book.facts, fact),
  );
}

/** A struck act and what it points at, as the file of a scene writes them: `callback:hinge`. */
function writeStruck(book: Book, written: string): readonly Digit[] | undefined {
  const [name = '', ...rest] = written.split(':');
  const act = STRUCK_ACTS.indexOf(name);
  if (act < 0) return undefined;
  const targets = targetsOf(book);
  return joined(
    [{ digit: act + 1, radix: ACT_RADIX }],
    rest.length === 0 ? none(targets.length + 1) : choice(targets, rest.join(':')),
  );
}

/** The place of an id in a list, from 1. */
function choice(list: readonly string[], id: string): readonly Digit[] | undefined {
  const at = list.indexOf(id);
  return at < 0 ? undefined : [{ digit: at + 1, radix: list.length + 1 }];
}

/** A nought: the end of a list, or nothing chosen. */
function none(radix: number): readonly Digit[] {
  return [{ digit: 0, radix }];
}

function joined(...parts: readonly (readonly Digit[] | undefined)[]): readonly Digit[] | undefined {
  const digits: Digit[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    digits.push(...part);
  }
  return digits;
}

function placed(list: readonly string[], id: string, from: number): number | undefined {
  const at = list.indexOf(id);
  return at < 0 ? undefined : from + at;
}

function placedBare(move: Move): number | undefined {
  const at = BARE.findIndex((bare) => isSame(bare, move));
  return at < 0 ? undefined : at + 1;
}

function isSame(a: Move, b: Move): boolean {
  if (a.kind === 'day') return b.kind === 'day' && a.deed === b.deed;
  if (a.kind === 'mean') return b.kind === 'mean' && a.how === b.how;
  if (a.kind === 'guess') return b.kind === 'guess' && a.how === b.how;
  return a.kind === b.kind;
}
