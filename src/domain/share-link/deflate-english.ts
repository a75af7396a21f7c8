import { DISTANCE_BITS, LITERAL_BITS } from './english-code.ts';

/** How many earlier places are looked at for what comes again. */
const PLACES = 32;
const SHORTEST_MATCH = 3;
const LONGEST_MATCH = 258;
const END_OF_BLOCK = 256;

/** The smallest value of each length symbol from 257, and of each distance symbol from 0. Source: RFC 1951, 3.2.5. */
const LENGTH_BASES: readonly number[] = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const DISTANCE_BASES: readonly number[] = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12_289, 16_385, 24_577,
];
const FARTHEST = 32_768;

/** Bits that are written the lowest first. */
interface Bits {
  readonly value: number;
  readonly length: number;
}

const LITERALS = codesOf(LITERAL_BITS);
const DISTANCES = codesOf(DISTANCE_BITS);

/** Deflates bytes by the code for English into one last block, without the opening that brings the code. */
export function deflateEnglish(bytes: Uint8Array): Uint8Array {
  const written: Bits[] = [];
  const places = new Map<number, number[]>();
  const remember = (at: number) => {
    const key = keyAt(bytes, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  };
  for (let at = 0; at < bytes.length; ) {
    const match = bestMatch(bytes, at, places.get(keyAt(bytes, at)) ?? []);
    const literals = Array.from(bytes.subarray(at, at + (match?.length ?? 1)), (byte) =>
      bitsOf(LITERALS, byte),
    );
    const again = match && matchBits(match);
    const step = again !== undefined && sum(again) < sum(literals) ? again : literals.slice(0, 1);
    written.push(...step);
    const end = at + (step === again ? (match?.length ?? 1) : 1);
    for (; at < end; at++) remember(at);
  }
  written.push(bitsOf(LITERALS, END_OF_BLOCK));
  return packed(written);
}

interface Match {
  readonly length: number;
  readonly distance: number;
}

/** The longest stretch from here that stood before, the nearest of them; `undefined` where there is none. */
function bestMatch(bytes: Uint8Array, at: number, places: readonly number[]): Match | undefined {
  let best: Match | undefined;
  for (const place of places.slice(-PLACES).reverse()) {
    let length = 0;
    while (
      length < LONGEST_MATCH &&
      at + length < bytes.length &&
      bytes[place + length] === bytes[at + length]
    )
      length += 1;
    const distance = at - place;
    if (length >= SHORTEST_MATCH && length > (best?.length ?? 0) && distance <= FARTHEST)
      best = { length, distance };
  }
  return best;
}

function matchBits({ length, distance }: Match): readonly Bits[] {
  const long = LENGTH_BASES.findLastIndex((base) => base <= length);
  const far = DISTANCE_BASES.findLastIndex((base) => base <= distance);
  return [
    bitsOf(LITERALS, END_OF_BLOCK + 1 + long),
    { value: length - (LENGTH_BASES[long] ?? 0), length: extraBits(LENGTH_BASES, long) },
    bitsOf(DISTANCES, far),
    { value: distance - (DISTANCE_BASES[far] ?? 0), length: extraBits(DISTANCE_BASES, far) },
  ];
}

/** How many bits say how far a value is above its base; none for the last one of the lengths, which stands alone. */
function extraBits(bases: readonly number[], symbol: number): number {
  const base = bases[symbol] ?? 0;
  const next = bases[symbol + 1] ?? (base === LONGEST_MATCH ? base + 1 : FARTHEST + 1);
  let bits = 0;
  while (1 << bits < next - base) bits += 1;
  return bits;
}

/** Three bytes as one number. */
function keyAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** The codes of symbols from the lengths of their codes, turned so that they are written the lowest bit first. */
function codesOf(lengths: string): readonly Bits[] {
  const bits = Array.from(lengths, (sign) => Number.parseInt(sign, 16));
  const codes: Bits[] = [];
  let code = 0;
  for (let length = 1; length < 16; length++) {
    for (const [symbol, each] of bits.entries()) {
      if (each !== length) continue;
      codes[symbol] = { value: turned(code, length), length };
      code += 1;
    }
    code <<= 1;
  }
  return codes;
}

function turned(code: number, length: number): number {
  let value = 0;
  for (let bit = 0; bit < length; bit++) value |= ((code >> bit) & 1) << (length - 1 - bit);
  return value;
}

function bitsOf(codes: readonly Bits[], symbol: number): Bits {
  return codes[symbol] ?? { value: 0, length: 0 };
}

function sum(bits: readonly Bits[]): number {
  return bits.reduce((all, { length }) => all + length, 0);
}

function packed(written: readonly Bits[]): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const { value, length } of written) {
    held |= value << count;
    count += length;
    for (; count >= 8; count -= 8) {
      bytes.push(held & 0xff);
      held >>>= 8;
    }
  }
  if (count > 0) bytes.push(held & 0xff);
  return Uint8Array.from(bytes);
}
