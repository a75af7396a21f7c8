import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { readScene } from './read-scene.ts';

/** The scene files of a folder in the order of their names, or the file itself. */
export function sceneFiles(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .toSorted()
    .map((name) => join(path, name));
}

/** The playable scenes of a folder. */
export function readScenes(folder: string): readonly Scenario[] {
  return sceneFiles(folder).flatMap((path) => {
    const scene = readScene(path);
    return scene.ok ? [scene.value] : [];
  });
}
