import { indexScenario } from './index-scenario.ts';
import type { Replies } from './library.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';

/**
 * A scene as the build writes it after all checks: the file, the library entries it can reach behind it, and the
 * revision of both. It spares the page the schema, the checks and the library.
 */
interface BuiltScene {
  /** Ten hexadecimal digits. */
  readonly revision: string;
  readonly file: ScenarioFile;
  /** Replies behind the scene's own, in the order in which they are asked. */
  readonly library: readonly Replies[];
}

/** Writes a checked scene as one text, for `readBuilt`. */
export function writeBuilt({ file, revision, replies }: Scenario): string {
  const library = replies.slice(1).map((layer) => Object.fromEntries(layer) as Replies);
  return JSON.stringify({ revision, file, library } satisfies BuiltScene);
}

/**
 * Reads what `writeBuilt` wrote, without a check: the caller vouches that the text is that of the build, to the letter.
 *
 * @returns the same scenario that was written; `undefined` for a text that is no built scene at all
 */
export function readBuilt(text: string): Scenario | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isBuilt(value)) return undefined;
    const { file, library, revision } = value;
    return indexScenario(file, [file.replies, ...library], revision);
  } catch {
    return undefined;
  }
}

/** The file inside a built scene; any other value as it is. */
export function fileIn(value: unknown): unknown {
  return isBuilt(value) ? value.file : value;
}

function isBuilt(value: unknown): value is BuiltScene {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort(byCodeUnits).join(' ') === 'file library revision'
  );
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}
