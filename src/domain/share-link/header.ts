import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { unframe } from './frame.ts';
import { lengthAt, lengthBytes } from './short-length.ts';

/**
 * What a link says before its moves, so that the page can fetch the scene: the engine that played it (0-65535), the
 * scene's revision (ten hexadecimal digits) and the seed (unsigned, 32 bits). `moves` and `words` are still packed.
 */
export interface LinkHeader {
  readonly engine: number;
  readonly revision: string;
  readonly seed: number;
  readonly moves: Uint8Array;
  readonly words: Uint8Array;
}

/** The bytes of engine, revision and seed. */
const FIXED_BYTES = 11;

/** The content of a link: its header, the length of its moves, the moves, and whatever words there are. */
export function headerBytes({ engine, revision, seed, moves, words }: LinkHeader): Uint8Array {
  const pairs = [0, 2, 4, 6, 8].map((at) => Number.parseInt(revision.slice(at, at + 2), 16));
  const quads = [24, 16, 8, 0].map((by) => (seed >>> by) & 0xff);
  const fixed = [engine >> 8, engine & 0xff, ...pairs, ...quads];
  return Uint8Array.from([...fixed, ...lengthBytes(moves.length), ...moves, ...words]);
}

/** Reads the header of a link; the moves need the scene's book. */
export function readHeader(link: string): Result<LinkHeader> {
  const opened = unframe(link);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const byte = (at: number) => bytes[at] ?? 0;
  const told = lengthAt(bytes, FIXED_BYTES);
  const from = FIXED_BYTES + (told?.size ?? 0);
  if (told === undefined || bytes.length < from + told.length) {
    return failed({
      code: 'link-altered',
      place: 'link',
      expected: 'a header',
      found: `${bytes.length} bytes`,
    });
  }
  return ok({
    engine: byte(0) * 256 + byte(1),
    revision: [2, 3, 4, 5, 6].map((at) => byte(at).toString(16).padStart(2, '0')).join(''),
    seed: ((byte(7) << 24) | (byte(8) << 16) | (byte(9) << 8) | byte(10)) >>> 0,
    moves: bytes.slice(from, from + told.length),
    words: bytes.slice(from + told.length),
  });
}
