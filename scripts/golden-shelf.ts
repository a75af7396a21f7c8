import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrozenEngine, JudgedLink } from '../src/domain/engine/frozen-engine.ts';
import type { Issue } from '../src/domain/kernel/issue.ts';
import type { Result } from '../src/domain/kernel/result.ts';
import type { ScoreReport } from '../src/domain/scoring/report.ts';
import type { RunHead } from '../src/domain/share-link/head.ts';
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

/** The texts of the shelf's scenes by revision. */
export function readShelvedScenes(): Readonly<Record<string, string>> {
  const names = existsSync(SHELVED_SCENES) ? readdirSync(SHELVED_SCENES) : [];
  const texts = names.map((name) => [
    name.split('.').at(-2),
    readFileSync(join(SHELVED_SCENES, name), 'utf8').trim(),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** The revisions that a link names; none where it names none. */
export function revisionsIn(link: string): readonly string[] {
  const head = readHead(link);
  if (!head.ok) return [];
  return head.value.kind === 'set'
    ? head.value.scenes.map(({ revision }) => revision)
    : [head.value.revision];
}

/** What an engine says of a link; `judged` is missing where its head says that there is nothing to judge. */
export interface Answer {
  readonly head: Result<RunHead | SceneSet>;
  readonly judged?: Result<JudgedLink>;
}

/** What an engine says of a link, with the scenes of the shelf. */
export function answerOf(by: FrozenEngine, link: string, scenes: Readonly<Record<string, string>>): Answer {
  const head = by.headOf(link);
  const scene = head.ok && head.value.kind !== 'set' ? scenes[head.value.revision] : undefined;
  return scene === undefined ? { head } : { head, judged: by.judgeLink(link, scene) };
}

/** What a link gives, as it is written down, by what an engine says of it. */
export function givenOf({ head, judged }: Answer): Given {
  if (!head.ok) return { issues: head.issues };
  if (head.value.kind === 'set') return head.value;
  if (judged === undefined) {
    const found = head.value.revision;
    return {
      issues: [{ code: 'link-unknown-scene', place: 'link', expected: 'a scene of the shelf', found }],
    };
  }
  if (!judged.ok) return { issues: judged.issues };
  const { shared, judged: run } = judged.value;
  if (shared.kind === 'summary') return shared;
  if (run === undefined) throw new Error('A run that can be played was not judged.');
  const { kind, label } = shared;
  const { transcript, report } = run;
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
