import { sha256 } from '@noble/hashes/sha2.js';
import type { Result } from '../../../src/domain/kernel/result.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Book } from '../../../src/domain/share-link/book.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { encode } from '../../../src/domain/share-link/encode.ts';

/** A run as a proof link without a label, or why there is none. */
export function encodeProof(log: RunLog, book: Book): Result<string> {
  return encode({ kind: 'proof', log }, book);
}

/** The run of a proof link without a label; throws where the link is sound and holds something else. */
export function decodeProof(link: string, book: Book): Result<RunLog> {
  const read = decode(link, book);
  if (!read.ok) return read;
  if (read.value.kind !== 'proof' || 'label' in read.value)
    throw new Error(`${link} is another kind of link.`);
  return { ok: true, value: read.value.log };
}

/** The text of that link; throws where there is none. */
export function proofOf(log: RunLog, scenario: Scenario): string {
  const link = encodeProof(log, moveBook(scenario));
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value;
}

/** What a link made by hand says; `moves` and `words` are packed. */
export interface HandMade {
  readonly engine: number;
  readonly revision: string;
  readonly seed: number;
  readonly moves: Uint8Array;
  readonly words: Uint8Array;
}

/** The content of a proof link without a label, as the page on links says. */
export function contentOf({ engine, revision, seed, moves, words }: HandMade): Uint8Array {
  const fixed = Buffer.alloc(11);
  fixed.writeUInt16BE(engine, 0);
  fixed.write(revision, 2, 'hex');
  fixed.writeUInt32BE(seed, 7);
  const { length } = moves;
  const told = length < 128 ? [length] : [(length % 128) + 128, Math.floor(length / 128)];
  return Uint8Array.from([...fixed, ...told, ...moves, ...words]);
}

/** A link in which some bytes have been written over; its check is right again. */
export function rewritten(link: string, at: number, bytes: Uint8Array): string {
  const whole = Buffer.from(link, 'base64url');
  whole.set(bytes, at);
  whole.set(sha256(whole.subarray(0, -3)).subarray(0, 3), whole.length - 3);
  const text = whole.toString('base64url');
  return /[A-Za-z0-9]$/u.test(text) ? text : `${text}0`;
}
