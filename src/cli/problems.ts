import type { Issue } from '../domain/kernel/issue.ts';
import type { PlayedScene } from '../domain/proof/fairness.ts';
import { longestOf } from '../domain/proof/line-lengths.ts';
import { prove } from '../domain/proof/prove.ts';
import { readScene } from './read-scene.ts';

/** Seeds a policy plays in a proof: with fewer, a median may fall on the other side of its bound. */
const RUNS = 50;

/** Every problem of a scene file: the checks of the file and, where those find none, the proof with what it played. */
export function problemsOf(path: string): {
  readonly issues: readonly Issue[];
  readonly scene: PlayedScene | undefined;
} {
  const scene = readScene(path);
  if (!scene.ok) return { issues: scene.issues, scene: undefined };
  const { issues, played } = prove(scene.value, RUNS);
  return { issues, scene: { played, longest: longestOf(scene.value) } };
}
