import { sha256 } from '@noble/hashes/sha2.js';
import { floorDiv } from '../kernel/int.ts';

/** How many bytes a digest masks. */
const BLOCK = 32;

/**
 * Masks bytes, and unmasks them: each is combined (exclusive or) with one of the SHA-256 digests of the key and the
 * number of the block of 32 bytes in which it stands. It hides them from a glance and from nobody who looks: the key
 * stands before them.
 */
export function masked(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const blocks = Array.from({ length: floorDiv(bytes.length + BLOCK - 1, BLOCK) }, (_, block) =>
    sha256(Uint8Array.from([...key, block & 0xff])),
  );
  return bytes.map((byte, at) => byte ^ (blocks[floorDiv(at, BLOCK)]?.[at % BLOCK] ?? 0));
}
