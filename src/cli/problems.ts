import type { Issue } from '../domain/kernel/issue.ts';
import { prove } from '../domain/proof/prove.ts';
import { readScene } from './read-scene.ts';

/** Seeds a policy plays in a proof: with fewer, a median may fall on the other side of its bound. */
const RUNS = 50;

/** Every problem of a scene file: the checks of the file and, where those find none, the proof. */
export function problemsOf(path: string): readonly Issue[] {
  const scene = readScene(path);
  return scene.ok ? prove(scene.value, RUNS).issues : scene.issues;
}
