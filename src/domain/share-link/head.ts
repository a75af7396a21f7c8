import { strFromU8, strToU8 } from 'fflate';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Format } from './formats.ts';
import { FORMATS } from './formats.ts';
import { isLabel } from './label.ts';
import { readSet } from './read-set.ts';
import type { SceneSet } from './shared.ts';
import { unframe } from './unframe.ts';

/**
 * What a link of a run says before its moves, so that the page can fetch engine and scene: the engine that played it
 * (0-65535), the scene's revision (ten hexadecimal digits) and the seed (unsigned, 32 bits).
 */
export interface RunHead {
  readonly kind: 'proof' | 'summary' | 'challenge';
  readonly label?: string;
  readonly engine: number;
  readonly revision: string;
  readonly seed: number;
}

/** A link with a run, whose moves are still packed; `key` are the bytes of engine, revision and seed. */
export interface PackedRun {
  readonly head: RunHead;
  readonly key: Uint8Array;
  readonly packed: Uint8Array;
}

/** The bytes of engine, revision and seed. */
const KEY_BYTES = 11;

const KINDS: Readonly<Record<Exclude<Format, typeof FORMATS.set>, RunHead['kind']>> = {
  [FORMATS.proof]: 'proof',
  [FORMATS.labelled]: 'proof',
  [FORMATS.summary]: 'summary',
  [FORMATS.challenge]: 'challenge',
};

/** Reads what needs no book: all of a set of scenes, and of a run what stands before its moves. */
export function readHead(link: string): Result<RunHead | SceneSet> {
  const opened = openLink(link);
  if (!opened.ok) return opened;
  return ok('head' in opened.value ? opened.value.head : opened.value);
}

/** Opens a link as far as that can be done without a book. */
export function openLink(link: string): Result<PackedRun | SceneSet> {
  const unframed = unframe(link);
  if (!unframed.ok) return unframed;
  const { format, content } = unframed.value;
  const altered = (expected: string) =>
    failed({ code: 'link-altered', place: 'link', expected, found: `${content.length} bytes` });
  const told = format === FORMATS.proof ? { size: 0 } : labelAt(content);
  // A proof without a label has a format of its own.
  if (told === undefined || (format === FORMATS.labelled && told.label === undefined))
    return altered('a label');
  const label = told.label === undefined ? {} : { label: told.label };
  const rest = content.slice(told.size);
  if (format === FORMATS.set) {
    const set = readSet(rest);
    return set.ok ? ok({ kind: 'set', ...label, ...set.value }) : set;
  }
  if (rest.length < KEY_BYTES) return altered('a header');
  const key = rest.slice(0, KEY_BYTES);
  const head = { kind: KINDS[format], ...label, ...readKey(key) };
  return ok({ head, key, packed: rest.slice(KEY_BYTES) });
}

/** Engine, revision and seed. */
function readKey(key: Uint8Array): { engine: number; revision: string; seed: number } {
  const byte = (at: number) => key[at] ?? 0;
  return {
    engine: byte(0) * 256 + byte(1),
    revision: [2, 3, 4, 5, 6].map((at) => byte(at).toString(16).padStart(2, '0')).join(''),
    seed: ((byte(7) << 24) | (byte(8) << 16) | (byte(9) << 8) | byte(10)) >>> 0,
  };
}

/** The label at the beginning of some content, and how many bytes it takes; `undefined` where it is none. */
function labelAt(content: Uint8Array): { readonly size: number; readonly label?: string } | undefined {
  const [length] = content;
  if (length === undefined || content.length < 1 + length) return undefined;
  if (length === 0) return { size: 1 };
  const bytes = content.slice(1, 1 + length);
  const label = strFromU8(bytes);
  const again = strToU8(label);
  // Bytes that are no UTF-8 are read as something else.
  const isSame = again.length === length && again.every((byte, i) => byte === bytes[i]);
  return isSame && isLabel(label) ? { size: 1 + length, label } : undefined;
}
