import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { isSceneFile } from '../domain/scenario/scene-file-name.ts';
import { readScene } from './read-scene.ts';
import { UsageError } from './usage.ts';

/** The scene files of a folder in the order of their names, or the file itself. */
export function sceneFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter(isSceneFile).toSorted();
  if (names.length === 0) throw new UsageError(`There is no scene in ${path}: name a folder that has some.`);
  return names.map((name) => join(path, name));
}

/** The playable scenes of a folder. */
export function readScenes(folder: string): readonly Scenario[] {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}: name one with scenes.`);
  return sceneFiles(folder).flatMap((path) => {
    const scene = readScene(path);
    return scene.ok ? [scene.value] : [];
  });
}
