import { imul } from './int.ts';

/**
 * Keyed chance: the same seed and key always give the same number, and a draw made elsewhere shifts nothing.
 *
 * The key is folded with FNV-1a and the sum mixed with the finaliser of MurmurHash3, both public domain; a game
 * needs no better spread. Returns an unsigned 32-bit integer.
 */
function hash(seed: number, key: string): number {
  let sum = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < key.length; i++) sum = imul(sum ^ key.charCodeAt(i), 0x01000193) >>> 0;
  sum = imul(sum ^ (sum >>> 16), 0x85ebca6b) >>> 0;
  sum = imul(sum ^ (sum >>> 13), 0xc2b2ae35) >>> 0;
  return (sum ^ (sum >>> 16)) >>> 0;
}

/**
 * A whole number drawn from `low` to `high`, both included.
 *
 * @param seed unsigned 32-bit seed of the run
 * @param key what is drawn, such as `"deafness"` or `"beat/b4"`
 */
export function draw(seed: number, key: string, low: number, high: number): number {
  const size = high - low + 1;
  return size <= 1 ? low : low + (hash(seed, key) % size);
}
