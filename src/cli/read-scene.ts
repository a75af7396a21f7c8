import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../domain/kernel/result.ts';
import { failed } from '../domain/kernel/result.ts';
import type { Library } from '../domain/scenario/library.ts';
import { parseLibrary, parseScenario } from '../domain/scenario/parse.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

const SHIPPED = 'public/scenarios';

/** Reads a scene file, with the reply library that lies beside it or, where there is none, the one that ships. */
export function readScene(path: string): Result<Scenario> {
  if (!existsSync(path)) {
    return failed({ code: 'file-missing', place: '', expected: 'a file', found: 'nothing' });
  }
  const library = readLibrary(dirname(path));
  if (library !== undefined && !library.ok) return library;
  return parseScenario(readFileSync(path, 'utf8'), basename(path, '.json'), library?.value);
}

function readLibrary(folder: string): Result<Library> | undefined {
  const path = [folder, SHIPPED].map((each) => join(each, 'library', 'replies.json')).find(existsSync);
  return path === undefined ? undefined : parseLibrary(readFileSync(path, 'utf8'));
}
