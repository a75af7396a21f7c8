import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where releases lie, below the project's root. */
const ENGINES = 'public/engines';
const ARCHIVE = 'public/scenarios/archive';

/** The list of all that has been published, below the engines. */
const LIST = 'index.json';

/**
 * All that has been published. `engines` holds the SHA-256 digest of each engine's module by its number, from 1;
 * `scenes` the id and the digest of the archived file of each revision.
 */
export interface Released {
  readonly engines: Readonly<Record<string, string>>;
  readonly scenes: Readonly<Record<string, { readonly id: string; readonly digest: string }>>;
}

/** The file of an engine, and that of a scene's revision, below the root. */
export const engineFile = (number: number | string) => `${ENGINES}/${number}.js`;
export const archiveFile = (id: string, revision: string) => `${ARCHIVE}/${id}.${revision}.json`;
export const LIST_FILE = `${ENGINES}/${LIST}`;

/** Reads the list; empty before the first release. */
export function readReleased(root: string): Released {
  const path = join(root, LIST_FILE);
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Released)
    : { engines: {}, scenes: {} };
}

/** The number of the newest engine; 0 before the first release. */
export function newestEngine({ engines }: Released): number {
  return Math.max(0, ...Object.keys(engines).map(Number));
}

/** What has been changed of all that was published, a sentence each; empty where nothing has. */
export function changesOfPublished(root: string, { engines, scenes }: Released): readonly string[] {
  const listed = new Map([
    ...Object.entries(engines).map(([number, digest]) => [engineFile(number), digest] as const),
    ...Object.entries(scenes).map(
      ([revision, { id, digest }]) => [archiveFile(id, revision), digest] as const,
    ),
  ]);
  const changed = [...listed].flatMap(([file, digest]) => {
    const path = join(root, file);
    if (!existsSync(path)) return [`${file} has been published and is gone: put it back.`];
    return sha256(readFileSync(path, 'utf8')) === digest
      ? []
      : [`${file} has been published and was changed since: take the change back.`];
  });
  const strangers = [ENGINES, ARCHIVE]
    .flatMap((folder) =>
      (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((file) => file !== LIST_FILE && !listed.has(file))
    .map((file) => `${file} is in no list: only a release puts files there.`);
  return [...changed, ...strangers];
}

/** The SHA-256 digest of a text, 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
