import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Replies } from './library.ts';
import type { ScenarioFile } from './schema.ts';

/**
 * The revision of a scene: the first 40 bits of the SHA-256 digest of its canonical JSON (RFC 8785), as ten
 * hexadecimal digits. Two files with the same content have the same revision, however they are laid out, and whatever
 * they tell an editor about their schema.
 *
 * @param library the replies that the scene can reach, layer by layer
 */
export function revisionOf({ $schema, ...file }: ScenarioFile, library: readonly Replies[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize({ file, library }) ?? ''))).slice(0, 10);
}
