/**
 * A length from 0 to 16383 in one byte or two: below 128 as it is; else its low seven bits with the top bit set, then
 * the rest.
 */
export function lengthBytes(length: number): readonly number[] {
  return length < 0x80 ? [length] : [(length & 0x7f) | 0x80, length >> 7];
}

/** Reads a length at a place; `undefined` where it is cut off or longer than it need be. */
export function lengthAt(
  bytes: Uint8Array,
  at: number,
): { readonly length: number; readonly size: 1 | 2 } | undefined {
  const low = bytes[at];
  if (low === undefined) return undefined;
  if (low < 0x80) return { length: low, size: 1 };
  const high = bytes[at + 1];
  return high === undefined || high === 0 || high > 0x7f
    ? undefined
    : { length: (low & 0x7f) | (high << 7), size: 2 };
}
