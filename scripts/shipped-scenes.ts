import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Result } from '../src/domain/kernel/result.ts';
import { parseLibrary, parseScenario } from '../src/domain/scenario/parse.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import { isSceneFile } from '../src/domain/scenario/scene-file-name.ts';

/** Where the scene files lie, below the project's root. */
export const SCENE_FOLDER = 'public/scenarios';

/** A scene file that ships, and what reading it with all checks has given. */
export interface ShippedScene {
  readonly id: string;
  readonly parsed: Result<Scenario>;
}

/**
 * Reads and checks all scene files, in the order of their names.
 *
 * @param root the project's folder
 */
export function readShippedScenes(root = '.'): readonly ShippedScene[] {
  const read = parseLibrary(readFileSync(join(root, SCENE_FOLDER, 'library/replies.json'), 'utf8'));
  const library = read.ok ? read.value : undefined;
  const names = readdirSync(join(root, SCENE_FOLDER)).filter(isSceneFile);
  return names
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const id = basename(name, '.json');
      return { id, parsed: parseScenario(readFileSync(join(root, SCENE_FOLDER, name), 'utf8'), id, library) };
    });
}
