import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../domain/kernel/result.ts';
import { failed } from '../domain/kernel/result.ts';
import type { Library } from '../domain/scenario/library.ts';
import { parseLibrary, parseScenario } from '../domain/scenario/parse.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

const SHIPPED = 'public/scenarios';

/** Reads a scene file, with the reply library that lies beside it or, where there is none, the one that ships. */
export function readScene(path: string): Result<Scenario> {
  const text = readText(path);
  if (text === undefined) {
    return failed({ code: 'file-missing', place: '', expected: 'a file that can be read', found: 'none' });
  }
  const library = libraryFor(dirname(path));
  if (library !== undefined && !library.ok) return library;
  return parseScenario(text, basename(path, '.json'), library?.value);
}

/** A library read before: a folder's scenes share one. */
const libraries = new Map<string, Result<Library>>();

function libraryFor(folder: string): Result<Library> | undefined {
  for (const beside of [folder, SHIPPED]) {
    const path = join(beside, 'library', 'replies.json');
    const known = libraries.get(path) ?? readLibrary(path);
    if (known === undefined) continue;
    libraries.set(path, known);
    return known;
  }
  return undefined;
}

function readLibrary(path: string): Result<Library> | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  const library = parseLibrary(text);
  if (library.ok) return library;
  const place = (at: string) => (at === '' ? path : `${path}: ${at}`);
  return { ok: false, issues: library.issues.map((issue) => ({ ...issue, place: place(issue.place) })) };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
