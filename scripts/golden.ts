import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../src/domain/engine/engine.ts';
import { writeBuilt } from '../src/domain/scenario/built-scene.ts';
import type { ShelvedLink } from './golden-shelf.ts';
import {
  answerOf,
  givenOf,
  readShelf,
  readShelvedScenes,
  revisionsIn,
  SHELF,
  SHELVED_SCENES,
} from './golden-shelf.ts';
import { readShippedScenes } from './shipped-scenes.ts';

/**
 * Plays every link of the golden shelf anew, prints what has changed, and writes down what they give now. A row without
 * what it gives is new: its scene is put beside it, if it is one that ships.
 */

/** Every value inside a value, by its path. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null)
    return new Map([[path, JSON.stringify(value) ?? 'nothing']]);
  const inner = Object.entries(value).flatMap(([key, each]) => [
    ...leaves(each, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(inner);
}

/** What is another value now, a line each. */
function changes(before: unknown, now: unknown): string[] {
  const [old, fresh] = [leaves(before), leaves(now)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])];
  return paths
    .filter((path) => old.get(path) !== fresh.get(path))
    .map((path) => `  ${path}: ${old.get(path) ?? 'nothing'} -> ${fresh.get(path) ?? 'nothing'}`);
}

function keepScenes(rows: readonly ShelvedLink[]): void {
  const known = readShelvedScenes();
  mkdirSync(SHELVED_SCENES, { recursive: true });
  for (const { parsed } of readShippedScenes()) {
    if (!parsed.ok) continue;
    const { file, revision } = parsed.value;
    if (Object.hasOwn(known, revision) || !rows.some(({ link }) => revisionsIn(link).includes(revision)))
      continue;
    writeFileSync(join(SHELVED_SCENES, `${file.id}.${revision}.json`), `${writeBuilt(parsed.value)}\n`);
  }
}

if (!existsSync(SHELF)) throw new Error(`There is no ${SHELF}.`);
const rows = readShelf();
keepScenes(rows);
const scenes = readShelvedScenes();
let changed = 0;
const written = rows.map(({ name, link, gives }) => {
  const now = givenOf(answerOf(engine, link, scenes));
  // What is written down has no undefined values.
  const lines = changes(gives, JSON.parse(JSON.stringify(now)) as unknown);
  if (lines.length > 0) {
    changed += 1;
    console.log(gives === undefined ? `${name}: new` : [`${name}:`, ...lines].join('\n'));
  }
  return JSON.stringify({ name, link, gives: now });
});
writeFileSync(SHELF, `${written.join('\n')}\n`);
console.log(`${rows.length} links, ${changed} of them give something else than before.`);
