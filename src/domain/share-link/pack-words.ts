import { deflateSync, strToU8 } from 'fflate';
import { deflateEnglish } from './deflate-english.ts';
import { ENGLISH, MOST_WORDS, PLAIN } from './unpack-words.ts';

/** Above so many bytes a code of their own pays. */
const MOST_ENGLISH = 8192;

/**
 * The player's own words as bytes: UTF-8, each text but the first behind a line break, deflated as RFC 1951 says without
 * a preset dictionary, by a code of their own or the one for English, whichever is shorter. No texts are no bytes.
 * `undefined` where they are more than a link may hold.
 */
export function packWords(texts: readonly string[]): Uint8Array | undefined {
  if (texts.length === 0) return new Uint8Array();
  const bytes = strToU8(texts.join('\n'));
  if (bytes.length > MOST_WORDS) return undefined;
  const plain = deflateSync(bytes, { level: 9 });
  const english = bytes.length > MOST_ENGLISH ? undefined : deflateEnglish(bytes);
  return english !== undefined && english.length < plain.length
    ? Uint8Array.from([ENGLISH, ...english])
    : Uint8Array.from([PLAIN, ...plain]);
}
