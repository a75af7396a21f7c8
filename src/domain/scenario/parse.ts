import * as v from 'valibot';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { fileIn } from './built-scene.ts';
import { checkScenario } from './check/check-scenario.ts';
import { describeShape } from './describe-shape.ts';
import { indexScenario } from './index-scenario.ts';
import type { Library } from './library.ts';
import { librarySchema, replyLayers } from './library.ts';
import { revisionOf } from './revision.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';
import { scenarioFileSchema } from './schema.ts';

/**
 * Reads the text of a scenario file. Of a scene that a build has written, the file inside is read like any other.
 *
 * @param text the file as it was found
 * @param id the id it should have, which is its file name without `.json`
 * @param library what partners say where the scene has no words of its own; without it the scene must have all
 * @returns the scenario, or every problem of the first stage that finds any: JSON, then shape, then references
 */
export function parseScenario(text: string, id: string, library?: Library): Result<Scenario> {
  const json = readJson(text);
  return json.ok ? readScenario(fileIn(json.value), id, library) : json;
}

/** The same for a value that has been JSON already. */
export function readScenario(value: unknown, id: string, library?: Library): Result<Scenario> {
  // One problem a value: a text that is empty need not be told besides that its ends are blank.
  const shaped = v.safeParse(scenarioFileSchema, value, { abortPipeEarly: true });
  if (!shaped.success) return { ok: false, issues: shaped.issues.flatMap(describeShape) };
  const file: ScenarioFile = shaped.output;
  const layers = replyLayers(file, library);
  const issues = checkScenario(file, id, layers);
  if (issues.length > 0) return { ok: false, issues };
  return ok(indexScenario(file, layers, revisionOf({ file, library: layers.slice(1) })));
}

/** Reads the text of the reply library; every problem of it at once. */
export function parseLibrary(text: string): Result<Library> {
  const json = readJson(text);
  if (!json.ok) return json;
  const shaped = v.safeParse(librarySchema, json.value, { abortPipeEarly: true });
  return shaped.success ? ok(shaped.output) : { ok: false, issues: shaped.issues.flatMap(describeShape) };
}

function readJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'no JSON';
    return failed({ code: 'file-not-json', place: '', expected: 'JSON', found });
  }
}
