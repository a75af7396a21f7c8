/**
 * Packs whole numbers below one radix into as few bytes as hold them all, least digit first.
 *
 * @param digits each from 0 to `radix` less one
 */
export function pack(digits: readonly number[], radix: number): Uint8Array {
  let value = digits.reduceRight((sum, digit) => sum * BigInt(radix) + BigInt(digit), 0n);
  const bytes = new Uint8Array(packedLength(digits.length, radix));
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = Number(value & 0xffn);
    value >>= 8n;
  }
  return bytes;
}

/** Takes `count` numbers out again; `undefined` if the bytes hold more than that many could. */
export function unpack(bytes: Uint8Array, count: number, radix: number): number[] | undefined {
  let value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const digits: number[] = [];
  for (let i = 0; i < count; i++) {
    digits.push(Number(value % BigInt(radix)));
    value /= BigInt(radix);
  }
  return value === 0n ? digits : undefined;
}

/** The fewest bytes that hold `count` numbers below `radix`. */
export function packedLength(count: number, radix: number): number {
  let length = 0;
  let room = 1n;
  for (const most = power(BigInt(radix), count); room < most; room <<= 8n) length += 1;
  return length;
}

function power(base: bigint, times: number): bigint {
  let product = 1n;
  for (let i = 0; i < times; i++) product *= base;
  return product;
}
