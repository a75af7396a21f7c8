import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { readBuilt } from '../domain/scenario/built-scene.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { fetchPicture } from './fetch-picture.ts';
import { inFile } from './in-file.ts';
import { loadLibrary } from './load-library.ts';
import { missingFile } from './missing-file.ts';
import { loadParser } from './scene-parser.ts';
import type { LoadedScene, Rehearsal } from './session.ts';

/** Scenes on their way: whoever asks meanwhile gets the same one, since a run may be under way in it. */
const underWay = new WeakMap<Rehearsal, Map<string, Promise<Scenario | undefined>>>();

/** Loads a scene file, once; again after it failed. `undefined` if it cannot be played; the store says why. */
export function loadScene(rehearsal: Rehearsal, id: string): Promise<Scenario | undefined> {
  const known = rehearsal.store.getState().scenes[id];
  if (known?.status === 'ready') return Promise.resolve(known.scenario);
  const all = underWay.get(rehearsal) ?? new Map<string, Promise<Scenario | undefined>>();
  underWay.set(rehearsal, all);
  const loading = all.get(id) ?? load(rehearsal, id).finally(() => all.delete(id));
  all.set(id, loading);
  return loading;
}

async function load(rehearsal: Rehearsal, id: string): Promise<Scenario | undefined> {
  const put = (scene: LoadedScene) =>
    rehearsal.store.setState(({ scenes }) => ({ scenes: { ...scenes, [id]: scene } }));
  put({ status: 'loading' });
  const checked = await readScene(rehearsal, id);
  const read = checked.ok ? await fetchPicture(rehearsal, checked.value) : checked;
  if (!read.ok) {
    put({ status: 'failed', issues: read.issues });
    return undefined;
  }
  put({ status: 'ready', scenario: read.value });
  return read.value;
}

/** Reads a scene file without what its picture needs. */
export async function readScene(rehearsal: Rehearsal, id: string): Promise<Result<Scenario>> {
  const name = `scenarios/${id}.json`;
  const fetched = await rehearsal.ports.fetchText(name);
  if (!fetched.ok) {
    return failed(missingFile(name, fetched.found));
  }
  const built = await vouchedFor(rehearsal, id, fetched.text);
  if (built !== undefined) return ok(built);
  const parser = await loadParser(rehearsal);
  if (!parser.ok) return parser;
  const library = await loadLibrary(rehearsal, parser.value);
  if (!library.ok) return library;
  const parsed = parser.value.parseScenario(fetched.text, id, library.value);
  return parsed.ok ? parsed : { ok: false, issues: parsed.issues.map((issue) => inFile(name, issue)) };
}

/** The scene of a text that is to the letter what the build has checked and written; `undefined` for any other. */
async function vouchedFor({ ports }: Rehearsal, id: string, text: string): Promise<Scenario | undefined> {
  // What is not vouched for is checked here; so is what would be, if the list of digests does not come.
  const digest = await ports.builtDigest(id).catch(() => undefined);
  if (digest === undefined || !(await ports.digestOf(text))?.startsWith(digest)) return undefined;
  return readBuilt(text);
}
