import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

const LIST = 'engines/index.json';

/** The text of a scene's revision as a release has archived it. */
export async function fetchArchived({ ports }: Rehearsal, revision: string): Promise<Result<string>> {
  const unknown = failed({
    code: 'link-unknown-scene',
    place: 'link',
    expected: 'a scene that was released',
    found: revision,
  });
  // Before the first release there is no list.
  if (ports.build.newest === 0) return unknown;
  const list = await ports.fetchText(LIST);
  if (!list.ok) return failed(missingFile(LIST, list.found));
  const id = idIn(list.text, revision);
  if (id === undefined) return unknown;
  const name = `scenarios/archive/${id}.${revision}.json`;
  const scene = await ports.fetchText(name);
  return scene.ok ? ok(scene.text) : failed(missingFile(name, scene.found));
}

/** The id of the scene of a revision, by the list of all that has been released; `undefined` where it has none. */
function idIn(list: string, revision: string): string | undefined {
  try {
    const { scenes } = JSON.parse(list) as {
      readonly scenes: Readonly<Record<string, { readonly id: string }>>;
    };
    return Object.hasOwn(scenes, revision) ? scenes[revision]?.id : undefined;
  } catch {
    return undefined;
  }
}
