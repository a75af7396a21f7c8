import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { floorDiv } from '../kernel/int.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { lengthAt, lengthBytes } from './short-length.ts';

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
export const LONGEST_LINK = 8192;

const CHECK_BYTES = 3;

/** The characters in which format and length are told: three bytes, or all where there are fewer. */
const HEAD = 4;

/** Frames the content of a link. The last character is a letter or digit: some programs cut a trailing dash. */
export function frame(content: Uint8Array): string {
  const head = [FORMAT, ...lengthBytes(content.length + CHECK_BYTES)];
  const body = Uint8Array.from([...head, ...content]);
  const text = base64urlnopad.encode(Uint8Array.from([...body, ...sha256(body).slice(0, CHECK_BYTES)]));
  return /[A-Za-z0-9]$/u.test(text) ? text : `${text}0`;
}

/**
 * How many characters the link at the beginning of a text has, by what its first ones say, without the letter that may
 * keep a dash from standing last; `undefined` where they are not those of a link of this format.
 */
export function framedLength(text: string): number | undefined {
  const head = bytesOf(text.slice(0, HEAD));
  if (head?.[0] !== FORMAT) return undefined;
  const told = lengthAt(head, 1);
  if (told === undefined || told.length <= CHECK_BYTES) return undefined;
  return charactersOf(1 + told.size + told.length);
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
  const head = bytesOf(trimmed.slice(0, HEAD));
  if (head === undefined) {
    return trimmed.length < HEAD
      ? problem('link-cut', 'a whole link')
      : problem('link-altered', 'letters, digits, - and _');
  }
  const [format = 0] = head;
  if (format > FORMAT && format <= LAST_FORMAT) return problem('link-newer', `format ${FORMAT}`);
  if (format !== FORMAT) return problem('link-altered', 'a link of this game');
  if (trimmed.length < HEAD) return problem('link-cut', 'a whole link');
  const characters = framedLength(trimmed);
  if (characters === undefined) return problem('link-altered', 'a link of this game');
  if (trimmed.length < characters) return problem('link-cut', `${characters} characters`);
  const bytes = bytesOf(trimmed.slice(0, characters));
  const told = bytes && lengthAt(bytes, 1);
  if (bytes === undefined || told === undefined) return problem('link-altered', 'letters, digits, - and _');
  const body = bytes.slice(0, bytes.length - CHECK_BYTES);
  const check = sha256(body).slice(0, CHECK_BYTES);
  if (!check.every((byte, i) => bytes[body.length + i] === byte))
    return problem('link-altered', 'its own check sum');
  return ok(body.slice(1 + told.size));
}

/** How many characters so many bytes are written in. */
function charactersOf(bytes: number): number {
  return bytes + floorDiv(bytes + 2, 3);
}

function bytesOf(text: string): Uint8Array | undefined {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return undefined;
  }
}
