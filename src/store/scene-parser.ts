import type { Result } from '../domain/kernel/result.ts';
import { failed } from '../domain/kernel/result.ts';
import type { Library } from '../domain/scenario/library.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

/** What reads and checks files that no build vouches for. It comes in a file of its own, when it is asked for. */
export interface SceneParser {
  parseScenario(text: string, id: string, library?: Library): Result<Scenario>;
  parseLibrary(text: string): Result<Library>;
}

/** Loads the parser; an issue if it does not come. */
export async function loadParser({ ports }: Rehearsal): Promise<Result<SceneParser>> {
  try {
    return { ok: true, value: await ports.loadParser() };
  } catch {
    return failed(missingFile('assets/parse.js'));
  }
}
