import type { Result } from '../domain/kernel/result.ts';
import { failed } from '../domain/kernel/result.ts';
import type { Library } from '../domain/scenario/library.ts';
import { inFile } from './in-file.ts';
import { missingFile } from './missing-file.ts';
import type { SceneParser } from './scene-parser.ts';
import type { Rehearsal } from './session.ts';

const NAME = 'scenarios/library/replies.json';

/** Loads the reply library, once; again after it failed. */
export async function loadLibrary(
  { store, ports }: Rehearsal,
  parser: SceneParser,
): Promise<Result<Library>> {
  const known = store.getState().library;
  if (known !== undefined) return { ok: true, value: known };
  const fetched = await ports.fetchText(NAME);
  if (!fetched.ok) {
    const missing = missingFile(NAME, fetched.found);
    return failed(missing);
  }
  const parsed = parser.parseLibrary(fetched.text);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((issue) => inFile(NAME, issue)) };
  store.setState({ library: parsed.value });
  return parsed;
}
