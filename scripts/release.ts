import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBuilt, writeBuilt } from '../src/domain/scenario/built-scene.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import { engineModule } from './engine-module.ts';
import type { Released } from './released.ts';
import {
  archiveFile,
  changesOfPublished,
  engineFile,
  LIST_FILE,
  newestEngine,
  readReleased,
  sha256,
} from './released.ts';
import { readShippedScenes } from './shipped-scenes.ts';

/** What a release has published: the number of the engine as it is now, and the files that are new. */
export interface Release {
  readonly engine: number;
  readonly written: readonly string[];
}

/**
 * Publishes the engine and the scenes as they are now, for ever: the engine as a module of the next number, unless it is
 * to the letter one that has been published; and every scene's revision that is not in the archive yet.
 *
 * @param root the project's folder
 * @throws where something published has been changed, or a scene is broken; then nothing is written
 */
export async function release(root: string): Promise<Release> {
  const released = readReleased(root);
  const changed = changesOfPublished(root, released);
  if (changed.length > 0) throw new Error(`What is published is never changed.\n${changed.join('\n')}`);
  const scenes = readShippedScenes(root).map(({ id, parsed }) => {
    if (!parsed.ok) throw new Error(`${id} has problems: npm run -s cli -- lint public/scenarios/${id}.json`);
    return parsed.value;
  });
  const files = new Map<string, string>();
  const { number, engines } = await withEngine(root, released, files);
  const list: Released = { engines, scenes: withScenes(scenes, released, files) };
  if (files.size > 0) files.set(LIST_FILE, `${JSON.stringify(list, undefined, 2)}\n`);
  for (const [file, text] of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { engine: number, written: [...files.keys()] };
}

async function withEngine(root: string, { engines, scenes }: Released, files: Map<string, string>) {
  const module = await engineModule(root);
  const digest = sha256(module);
  const same = Object.keys(engines).find((number) => engines[number] === digest);
  if (same !== undefined) return { number: Number(same), engines };
  const number = newestEngine({ engines, scenes }) + 1;
  files.set(engineFile(number), module);
  return { number, engines: { ...engines, [number]: digest } };
}

function withScenes(scenes: readonly Scenario[], released: Released, files: Map<string, string>) {
  const listed: Record<string, { readonly id: string; readonly digest: string }> = { ...released.scenes };
  for (const scene of scenes) {
    const { revision, file } = scene;
    if (listed[revision] !== undefined) continue;
    const text = writeBuilt(scene);
    if (readBuilt(text)?.revision !== revision) throw new Error(`${file.id} cannot be read back.`);
    files.set(archiveFile(file.id, revision), text);
    listed[revision] = { id: file.id, digest: sha256(text) };
  }
  return listed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { engine, written } = await release(process.cwd());
    console.log(
      written.length === 0
        ? `Engine ${engine} and all scenes are published as they are.`
        : `Engine ${engine}. Commit what is new:\n${written.join('\n')}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
