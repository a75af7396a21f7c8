import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { fileIn } from './built-scene.ts';
import { checkScenario } from './check/check-scenario.ts';
import { indexScenario } from './index-scenario.ts';
import type { Library } from './library.ts';
import { librarySchema, replyLayers } from './library.ts';
import { readShape } from './read-shape.ts';
import { revisionOf } from './revision.ts';
import type { Scenario } from './scenario.ts';
import { scenarioFileSchema } from './schema.ts';

/**
 * Reads the text of a scenario file. Of a scene that a build has written, the file inside is read like any other.
 *
 * @param text the file as it was found
 * @param id the id it should have, which is its file name without `.json`
 * @param library what partners say where the scene has no words of its own; without it the scene must have all
 * @returns the scenario, or every problem that is found. Where the shape is such that references cannot be followed,
 *   what is wrong with them is found once that is mended.
 */
export function parseScenario(text: string, id: string, library?: Library): Result<Scenario> {
  const json = readJson(text);
  return json.ok ? readScenario(fileIn(json.value), id, library) : json;
}

/** The same for a value that has been JSON already. */
export function readScenario(value: unknown, id: string, library?: Library): Result<Scenario> {
  const { issues, value: file } = readShape(scenarioFileSchema, value);
  if (file === undefined) return { ok: false, issues };
  const layers = replyLayers(file, library);
  const all = [...issues, ...checkScenario(file, id, layers)];
  if (all.length > 0) return { ok: false, issues: all };
  return ok(indexScenario(file, layers, revisionOf(file, layers.slice(1))));
}

/** Reads the text of the reply library; every problem of it at once. */
export function parseLibrary(text: string): Result<Library> {
  const json = readJson(text);
  if (!json.ok) return json;
  const { issues, value } = readShape(librarySchema, json.value);
  return value === undefined || issues.length > 0 ? { ok: false, issues } : ok(value);
}

function readJson(text: string): Result<unknown> {
  const bare = text.replace(/^\uFEFF/u, '');
  const expected = 'JSON';
  if (bare.trim() === '') {
    return failed({ code: 'file-not-json', place: '', expected, found: 'an empty file' });
  }
  try {
    return ok(JSON.parse(bare) as unknown);
  } catch (error) {
    const found = error instanceof Error ? withLine(error.message, bare) : 'no JSON';
    return failed({ code: 'file-not-json', place: '', expected, found });
  }
}

/** An engine tells a position in the text or, where the text ends too soon, none; an author looks for a line. */
function withLine(message: string, text: string): string {
  if (/line \d/u.test(message)) return message;
  const position = /position (\d+)/u.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${message}`;
}
