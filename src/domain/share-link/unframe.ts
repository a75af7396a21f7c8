import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { floorDiv } from '../kernel/int.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Format } from './formats.ts';
import { CHECK_BYTES, FORMATS, LAST_FORMAT, LONGEST_LINK, NEWEST_FORMAT } from './formats.ts';
import { lengthAt } from './short-length.ts';

/** The characters in which format and length are told: three bytes, or all where there are fewer. */
const HEAD = 4;

/** What a link holds, out of its frame. */
export interface Unframed {
  readonly format: Format;
  readonly content: Uint8Array;
}

/**
 * How many characters the link at the beginning of a text has, by what its first ones say, without the letter that may
 * keep a dash from standing last; `undefined` where they are not those of a link of a known format.
 */
export function framedLength(text: string): number | undefined {
  const head = bytesOf(text.slice(0, HEAD));
  if (head === undefined || formatOf(head) === undefined) return undefined;
  const told = lengthAt(head, 1);
  if (told === undefined || told.length <= CHECK_BYTES) return undefined;
  return charactersOf(1 + told.size + told.length);
}

/** Opens a frame: format and content, or whether the link is empty, cut, altered, too long or of a newer format. */
export function unframe(text: string): Result<Unframed> {
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
  const format = formatOf(head);
  if (format === undefined) {
    const [first = 0] = head;
    return first > NEWEST_FORMAT && first <= LAST_FORMAT
      ? problem('link-newer', `format ${NEWEST_FORMAT} at most`)
      : problem('link-altered', 'a link of this game');
  }
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
  return ok({ format, content: body.slice(1 + told.size) });
}

function formatOf([first]: Uint8Array): Format | undefined {
  return Object.values(FORMATS).find((format) => format === first);
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
