import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { floorDiv } from '../kernel/int.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';

/**
 * The frame of a link: a format byte, the length of what follows in one or two bytes, the content, and the first
 * three bytes of the SHA-256 digest of all before it, written as base64url without padding.
 *
 * The length stands in front so that a link that was cut off can be told from one that was changed.
 */
const FORMAT = 1;

/** Formats to come have small numbers too; a larger first byte is the beginning of some other text. */
const LAST_FORMAT = 31;

/** The most characters a link may have. */
const LONGEST_LINK = 8192;

const CHECK_BYTES = 3;

/** Frames the content of a link. The last character is a letter or digit: some programs cut a trailing dash. */
export function frame(content: Uint8Array): string {
  const length = content.length + CHECK_BYTES;
  const head = [FORMAT, (length & 0x7f) | 0x80, length >> 7];
  const body = Uint8Array.from([...head, ...content]);
  const text = base64urlnopad.encode(Uint8Array.from([...body, ...sha256(body).slice(0, CHECK_BYTES)]));
  return /[A-Za-z0-9]$/u.test(text) ? text : `${text}0`;
}

/** Opens a frame: the content, or whether the link is empty, cut, altered, too long or of a newer format. */
export function unframe(text: string): Result<Uint8Array> {
  const trimmed = text.trim();
  const problem = (
    code: 'link-empty' | 'link-cut' | 'link-altered' | 'link-newer' | 'link-too-long',
    expected: string,
  ) => failed({ code, place: 'link', expected, found: `${trimmed.length} characters` });
  if (trimmed === '') return problem('link-empty', 'a run');
  if (trimmed.length > LONGEST_LINK) return problem('link-too-long', `at most ${LONGEST_LINK} characters`);
  const head = bytesOf(trimmed.slice(0, 4));
  if (head === undefined) {
    return trimmed.length < 4
      ? problem('link-cut', 'a whole link')
      : problem('link-altered', 'letters, digits, - and _');
  }
  const [format = 0, low = 0, high = 0] = head;
  if (format > FORMAT && format <= LAST_FORMAT) return problem('link-newer', `format ${FORMAT}`);
  if (format !== FORMAT || low < 0x80) return problem('link-altered', 'a link of this game');
  const length = (low & 0x7f) + (high << 7);
  const size = 3 + length;
  const characters = size + floorDiv(size + 2, 3);
  if (trimmed.length < characters) return problem('link-cut', `${characters} characters`);
  const bytes = bytesOf(trimmed.slice(0, characters));
  if (bytes === undefined || length <= CHECK_BYTES) return problem('link-altered', 'a link of this game');
  const body = bytes.slice(0, size - CHECK_BYTES);
  const check = sha256(body).slice(0, CHECK_BYTES);
  if (!check.every((byte, i) => bytes[body.length + i] === byte))
    return problem('link-altered', 'its own check sum');
  return ok(body.slice(3));
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}
