import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { unframe } from './frame.ts';

/**
 * What a link says before its moves, so that the page can fetch the scene: the engine that played it (0-65535), the
 * scene's revision (ten hexadecimal digits) and the seed (unsigned, 32 bits). `count` is the number of moves, `packed`
 * their bytes.
 */
export interface LinkHeader {
  readonly engine: number;
  readonly revision: string;
  readonly seed: number;
  readonly count: number;
  readonly packed: Uint8Array;
}

const HEADER_BYTES = 12;

/** The bytes of a header and its moves. */
export function headerBytes(header: LinkHeader): Uint8Array {
  const { engine, revision, seed, count, packed } = header;
  const pairs = [0, 2, 4, 6, 8].map((at) => Number.parseInt(revision.slice(at, at + 2), 16));
  const quads = [24, 16, 8, 0].map((by) => (seed >>> by) & 0xff);
  return Uint8Array.from([engine >> 8, engine & 0xff, ...pairs, ...quads, count, ...packed]);
}

/** Reads the header of a link; the moves need the scene's book. */
export function readHeader(link: string): Result<LinkHeader> {
  const opened = unframe(link);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const byte = (at: number) => bytes[at] ?? 0;
  if (bytes.length < HEADER_BYTES) {
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
    count: byte(11),
    packed: bytes.slice(HEADER_BYTES),
  });
}
