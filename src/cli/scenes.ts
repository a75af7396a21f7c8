import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { readScene } from './read-scene.ts';
import { UsageError } from './usage.ts';

/** The scene files of a folder in the order of their names, or the file itself. */
export function sceneFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter(isSceneFile).toSorted();
  if (names.length === 0) throw new UsageError(`There is no scene in ${path}: name a folder that has some.`);
  return names.map((name) => join(path, name));
}

/** True for the name of a scene's file: beside the scenes of a folder lie the list of them and their schema. */
function isSceneFile(name: string): boolean {
  return name.endsWith('.json') && name !== 'index.json' && !name.endsWith('.schema.json');
}

/** The playable scenes of a folder. */
export function readScenes(folder: string): readonly Scenario[] {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}: name one with scenes.`);
  return sceneFiles(folder).flatMap((path) => {
    const scene = readScene(path);
    return scene.ok ? [scene.value] : [];
  });
}
