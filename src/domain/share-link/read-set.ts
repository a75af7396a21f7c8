import { floorDiv } from '../kernel/int.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { SceneSet, SetScene } from './shared.ts';

/** The most scenes of a set. Source: at ninety seconds each, more than an hour of play. */
export const MOST_SCENES = 50;

/** The bytes of a scene: five of its revision, four of the seed. */
const SCENE_BYTES = 9;

/** Reads a set of scenes: a byte that says whether scores are hidden, then the scenes. */
export function readSet(bytes: Uint8Array): Result<Pick<SceneSet, 'hideScores' | 'scenes'>> {
  const [flags = 0, ...rest] = bytes;
  const found = `${bytes.length} bytes`;
  if (flags > 1) return failed({ code: 'link-newer', place: 'link', expected: 'a set of this game', found });
  const count = floorDiv(rest.length, SCENE_BYTES);
  if (count === 0 || count > MOST_SCENES || rest.length % SCENE_BYTES !== 0) {
    return failed({ code: 'link-altered', place: 'link', expected: 'a set of scenes', found });
  }
  const scenes = Array.from({ length: count }, (_, at) => sceneOf(rest.slice(at * SCENE_BYTES)));
  return ok({ hideScores: flags === 1, scenes });
}

function sceneOf(bytes: readonly number[]): SetScene {
  const byte = (at: number) => bytes[at] ?? 0;
  return {
    revision: [0, 1, 2, 3, 4].map((at) => byte(at).toString(16).padStart(2, '0')).join(''),
    seed: ((byte(5) << 24) | (byte(6) << 16) | (byte(7) << 8) | byte(8)) >>> 0,
  };
}
