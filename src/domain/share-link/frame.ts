import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import type { Format } from './formats.ts';
import { CHECK_BYTES } from './formats.ts';
import { lengthBytes } from './short-length.ts';

/**
 * Puts the content of a link into its frame: a format byte, the length of what follows in one or two bytes, the content,
 * and the first three bytes of the SHA-256 digest of all before it, written as base64url without padding.
 *
 * The length stands in front so that a link that was cut off can be told from one that was changed. The last character
 * is a letter or digit: some programs cut a trailing dash.
 */
export function frame(format: Format, content: Uint8Array): string {
  const head = [format, ...lengthBytes(content.length + CHECK_BYTES)];
  const body = Uint8Array.from([...head, ...content]);
  const text = base64urlnopad.encode(Uint8Array.from([...body, ...sha256(body).slice(0, CHECK_BYTES)]));
  return /[A-Za-z0-9]$/u.test(text) ? text : `${text}0`;
}
