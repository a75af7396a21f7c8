import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRun } from '../src/domain/judge/judge-run.ts';
import type { Issue } from '../src/domain/kernel/issue.ts';
import { readBuilt } from '../src/domain/scenario/built-scene.ts';
import { moveBook } from '../src/domain/scenario/move-book.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import type { ScoreReport } from '../src/domain/scoring/report.ts';
import { decode } from '../src/domain/share-link/decode.ts';
import { readHead } from '../src/domain/share-link/head.ts';
import type { SceneSet, SharedSummary } from '../src/domain/share-link/shared.ts';

/** Links that must give the same for ever, and the scenes they were played in, as they were then. */
export const SHELF = 'tests/golden/links/links.jsonl';
export const SHELVED_SCENES = 'tests/golden/links/scenes';

/** What a link gives: what was said, and the whole report; what a link holds that is not played; or why it does not open. */
export type Given =
  | {
      readonly kind?: 'challenge';
      readonly label?: string;
      readonly said: readonly string[];
      readonly report: ScoreReport;
    }
  | SharedSummary
  | SceneSet
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

/** The revisions that a link names; none where it names none. */
export function revisionsIn(link: string): readonly string[] {
  const head = readHead(link);
  if (!head.ok) return [];
  return head.value.kind === 'set'
    ? head.value.scenes.map(({ revision }) => revision)
    : [head.value.revision];
}

/** What a link gives today, as it is written down. */
export function givenBy(link: string, scenes: ReadonlyMap<string, Scenario>): Given {
  const head = readHead(link);
  if (!head.ok) return { issues: head.issues };
  if (head.value.kind === 'set') return head.value;
  const { revision } = head.value;
  const scenario = scenes.get(revision);
  if (scenario === undefined) {
    return {
      issues: [
        { code: 'link-unknown-scene', place: 'link', expected: 'a scene of the shelf', found: revision },
      ],
    };
  }
  const read = decode(link, moveBook(scenario));
  if (!read.ok) return { issues: read.issues };
  if (read.value.kind === 'summary') return read.value;
  const { kind, label, log } = read.value;
  const judged = judgeRun(scenario, log);
  if (!judged.ok) return { issues: judged.issues };
  const { transcript, report } = judged.value;
  const said = transcript.entries.flatMap((entry) =>
    'text' in entry && entry.text !== '' ? [`${entry.by}: ${entry.text}`] : [],
  );
  return {
    ...(kind === 'challenge' ? { kind } : {}),
    ...(label === undefined ? {} : { label }),
    said,
    report,
  };
}
