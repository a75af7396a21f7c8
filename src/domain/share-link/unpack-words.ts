import { Inflate, strFromU8, strToU8 } from 'fflate';
import { isOwnText } from '../run-log/own-text.ts';
import { OPENING_BYTES } from './english-code.ts';

/** The most bytes that words may have before they are deflated, and after they are inflated. */
export const MOST_WORDS = 65_536;

/** The first byte of packed words: the rest is a deflate stream as it is, or one without the opening for English. */
export const PLAIN = 0;
export const ENGLISH = 1;

/** How much is inflated at once, in bytes: deflate makes at most 1032 times as much of them. */
const AT_ONCE = 128;

/** Takes the texts out of packed words. Nothing is inflated beyond the most that words may have, whatever the bytes hold. */
export function unpackWords(packed: Uint8Array): readonly string[] | 'too-long' | 'altered' | 'newer' {
  const [how] = packed;
  if (how === undefined) return [];
  if (how !== PLAIN && how !== ENGLISH) return 'newer';
  const opening = how === ENGLISH ? OPENING_BYTES : [];
  const bytes = inflated(Uint8Array.from([...opening, ...packed.subarray(1)]));
  if (typeof bytes === 'string') return bytes;
  const text = strFromU8(bytes);
  // Bytes that are no UTF-8 are read as something else.
  if (!isSame(strToU8(text), bytes)) return 'altered';
  const texts = text.split('\n');
  return texts.every(isOwnText) ? texts : 'altered';
}

function inflated(packed: Uint8Array): Uint8Array | 'too-long' | 'altered' {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= MOST_WORDS; at += AT_ONCE) {
      stream.push(packed.slice(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
    }
  } catch {
    return 'altered';
  }
  return size > MOST_WORDS ? 'too-long' : Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
