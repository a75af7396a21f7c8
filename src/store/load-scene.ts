import { parseScenario } from '../domain/scenario/parse.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { inFile } from './in-file.ts';
import { loadLibrary } from './load-library.ts';
import type { LoadedScene, Rehearsal } from './session.ts';

/** Loads a scene file, once; again after it failed. `undefined` if it cannot be played; the store says why. */
export async function loadScene(rehearsal: Rehearsal, id: string): Promise<Scenario | undefined> {
  const { store, ports } = rehearsal;
  const known = store.getState().scenes[id];
  if (known?.status === 'ready') return known.scenario;
  const put = (scene: LoadedScene) =>
    store.setState(({ scenes }) => ({ scenes: { ...scenes, [id]: scene } }));
  put({ status: 'loading' });
  const name = `scenarios/${id}.json`;
  const [fetched, library] = await Promise.all([ports.fetchText(name), loadLibrary(rehearsal)]);
  // Asked for twice at once, the file that came first stays: a run may be under way in it.
  const meanwhile = store.getState().scenes[id];
  if (meanwhile?.status === 'ready') return meanwhile.scenario;
  if (!library.ok) {
    put({ status: 'failed', issues: library.issues });
    return undefined;
  }
  if (!fetched.ok) {
    put({
      status: 'failed',
      issues: [{ code: 'file-missing', place: name, expected: 'a file', found: fetched.found }],
    });
    return undefined;
  }
  const parsed = parseScenario(fetched.text, id, library.value);
  if (!parsed.ok) {
    put({ status: 'failed', issues: parsed.issues.map((issue) => inFile(name, issue)) });
    return undefined;
  }
  put({ status: 'ready', scenario: parsed.value });
  return parsed.value;
}
