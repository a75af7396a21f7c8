import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRun } from '../src/domain/judge/judge-run.ts';
import type { Issue } from '../src/domain/kernel/issue.ts';
import { readBuilt } from '../src/domain/scenario/built-scene.ts';
import { moveBook } from '../src/domain/scenario/move-book.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import type { ScoreReport } from '../src/domain/scoring/report.ts';
import { readHeader } from '../src/domain/share-link/header.ts';
import { decode } from '../src/domain/share-link/link.ts';

/** Links that must give the same for ever, and the scenes they were played in, as they were then. */
export const SHELF = 'tests/golden/links/links.jsonl';
export const SHELVED_SCENES = 'tests/golden/links/scenes';

/** What a link gives: what was said, and the whole report; or why it does not open. */
export type Given =
  | { readonly said: readonly string[]; readonly report: ScoreReport }
  | { readonly issues: readonly Issue[] };

/** One link of the shelf; `gives` is missing where it has just been put there. */
export interface ShelvedLink {
  readonly name: string;
  readonly link: string;
  readonly gives?: Given;
}

/** The links of the shelf, in its order. */
export function readShelf(): readonly ShelvedLink[] {
  if (!existsSync(SHELF)) return [];
  const rows = readFileSync(SHELF, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row) => JSON.parse(row) as ShelvedLink);
}

/** The scenes of the shelf by revision. */
export function readShelvedScenes(): ReadonlyMap<string, Scenario> {
  const names = existsSync(SHELVED_SCENES) ? readdirSync(SHELVED_SCENES) : [];
  const scenes = names.flatMap((name) => readBuilt(readFileSync(join(SHELVED_SCENES, name), 'utf8')) ?? []);
  return new Map(scenes.map((scene) => [scene.revision, scene]));
}

/** The revision that a link names; `undefined` where it names none. */
export function revisionIn(link: string): string | undefined {
  const header = readHeader(link);
  return header.ok ? header.value.revision : undefined;
}

/** What a link gives today, as it is written down. */
export function givenBy(link: string, scenes: ReadonlyMap<string, Scenario>): Given {
  const header = readHeader(link);
  if (!header.ok) return { issues: header.issues };
  const { revision } = header.value;
  const scenario = scenes.get(revision);
  if (scenario === undefined) {
    return {
      issues: [
        { code: 'link-unknown-scene', place: 'link', expected: 'a scene of the shelf', found: revision },
      ],
    };
  }
  const log = decode(link, moveBook(scenario));
  if (!log.ok) return { issues: log.issues };
  const judged = judgeRun(scenario, log.value);
  if (!judged.ok) return { issues: judged.issues };
  const { transcript, report } = judged.value;
  const said = transcript.entries.flatMap((entry) =>
    'text' in entry && entry.text !== '' ? [`${entry.by}: ${entry.text}`] : [],
  );
  return { said, report };
}
