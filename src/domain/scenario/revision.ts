import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/**
 * The revision of a scene: the first 40 bits of the SHA-256 digest of its canonical JSON (RFC 8785), as ten
 * hexadecimal digits. Two files with the same content have the same revision, however they are laid out.
 */
export function revisionOf(file: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(file) ?? ''))).slice(0, 10);
}
