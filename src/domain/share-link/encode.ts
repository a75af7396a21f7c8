import { strToU8 } from 'fflate';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { Book } from './book.ts';
import type { Format } from './formats.ts';
import { FORMATS, LONGEST_LINK } from './formats.ts';
import { frame } from './frame.ts';
import { isLabel, LONGEST_LABEL } from './label.ts';
import { masked } from './mask.ts';
import { packRun } from './pack-run.ts';
import { packSummary } from './pack-summary.ts';
import { MOST_SCENES } from './read-set.ts';
import type { SceneSet, SharedRun } from './shared.ts';

/**
 * Writes a run as the text of a link: what its kind carries, and nothing that can be derived from it.
 *
 * @returns the link; or why there is none: a move that the book does not have, more than a link may hold, or a label
 *   that is none
 */
export function encode(shared: SharedRun, book: Book): Result<string> {
  const { kind, label } = shared;
  const { engine, revision, seed } = kind === 'summary' ? shared.summary : shared.log;
  const packed = kind === 'summary' ? packSummary(shared.summary, book) : packRun(shared.log, book);
  if (!packed.ok) return packed;
  const key = Uint8Array.of(engine >> 8, engine, ...sceneBytes(revision, seed));
  const moves = kind === 'challenge' ? masked(packed.value, key) : packed.value;
  const format = kind === 'proof' && label !== undefined ? 'labelled' : kind;
  return framed(FORMATS[format], label, [...key, ...moves]);
}

/** Writes a set of 1 to 50 scenes as the text of a link. */
export function encodeSet({ label, hideScores, scenes }: SceneSet): Result<string> {
  if (scenes.length === 0 || scenes.length > MOST_SCENES) {
    const expected = `1 to ${MOST_SCENES} scenes`;
    return failed({ code: 'link-shape', place: 'scenes', expected, found: `${scenes.length}` });
  }
  const bytes = scenes.flatMap(({ revision, seed }) => [...sceneBytes(revision, seed)]);
  return framed(FORMATS.set, label, [Number(hideScores), ...bytes]);
}

function framed(format: Format, label: string | undefined, bytes: readonly number[]): Result<string> {
  if (label !== undefined && !isLabel(label)) {
    const expected = `1 to ${LONGEST_LABEL} characters that can be seen`;
    return failed({ code: 'link-shape', place: 'label', expected, found: `${[...label].length} characters` });
  }
  const named = strToU8(label ?? '');
  const lead = format === FORMATS.proof ? [] : [named.length, ...named];
  const link = frame(format, Uint8Array.from([...lead, ...bytes]));
  return link.length > LONGEST_LINK
    ? failed({
        code: 'link-too-long',
        place: 'moves',
        expected: `at most ${LONGEST_LINK} characters`,
        found: `${link.length} characters`,
      })
    : ok(link);
}

/** A revision and a seed, high bytes first. */
function sceneBytes(revision: string, seed: number): Uint8Array {
  const pairs = [0, 2, 4, 6, 8].map((at) => Number.parseInt(revision.slice(at, at + 2), 16));
  return Uint8Array.of(...pairs, seed >>> 24, seed >>> 16, seed >>> 8, seed);
}
