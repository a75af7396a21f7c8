import type { Plugin } from 'vite';
import { engineModule } from './engine-module.ts';
import type { Released } from './released.ts';
import { changesOfPublished, newestEngine, readReleased, sha256 } from './released.ts';
import { readShippedScenes } from './shipped-scenes.ts';

/** The module that tells the page what it is. */
const MODULE = '/src/app/build-number.ts';

/** The number that runs of a build carry, and the newest engine that there is beside it. */
export interface BuildNumber {
  readonly engine: number;
  readonly newest: number;
}

/**
 * What a project's build is: the number of the released engine that its own is to the letter, if every scene it ships is
 * in the archive too; else 0, a draft.
 *
 * @param root the project's folder
 */
export async function buildNumber(root: string): Promise<BuildNumber> {
  const released = readReleased(root);
  const newest = newestEngine(released);
  if (newest === 0 || !isArchived(root, released)) return { engine: 0, newest };
  const digest = sha256(await engineModule(root));
  const same = Object.keys(released.engines).find((number) => released.engines[number] === digest);
  return { engine: Number(same ?? 0), newest };
}

function isArchived(root: string, { scenes }: Released): boolean {
  return readShippedScenes(root).every(
    ({ parsed }) => !parsed.ok || scenes[parsed.value.revision] !== undefined,
  );
}

/** Tells the page the number of its build. Refuses to build where something that was published has been changed. */
export function builtNumber(): Plugin {
  return {
    name: 'build-number',
    apply: 'build',
    buildStart() {
      const changed = changesOfPublished('.', readReleased('.'));
      if (changed.length > 0) throw new Error(changed.join('\n'));
    },
    async load(id) {
      if (!id.endsWith(MODULE)) return undefined;
      return `export const BUILD = ${JSON.stringify(await buildNumber(process.cwd()))};\n`;
    },
  };
}
