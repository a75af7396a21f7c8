/** One digit of a number in mixed radix: `digit` is from 0 to `radix` less one. */
export interface Digit {
  readonly digit: number;
  readonly radix: number;
}

/** Writes digits as the one number they make, the first digit the lowest; least byte first, none of them spare. */
export function packDigits(digits: readonly Digit[]): Uint8Array {
  const value = digits.reduceRight((sum, { digit, radix }) => sum * BigInt(radix) + BigInt(digit), 0n);
  const written = value === 0n ? '' : value.toString(16);
  const even = written.length % 2 === 0 ? written : `0${written}`;
  const bytes = (even.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return Uint8Array.from(bytes.reverse());
}

/** Takes digits off a number, the lowest first. Behind the last one there are only noughts. */
export interface DigitReader {
  take(radix: number): number;
  /** True if nothing but noughts is left. */
  isSpent(): boolean;
}

/** Reads bytes as `packDigits` writes them. */
export function digitsOf(bytes: Uint8Array): DigitReader {
  const written = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  let value = BigInt(`0x0${written.reverse().join('')}`);
  return {
    take(radix) {
      const digit = Number(value % BigInt(radix));
      value /= BigInt(radix);
      return digit;
    },
    isSpent: () => value === 0n,
  };
}
