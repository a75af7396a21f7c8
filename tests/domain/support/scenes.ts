import { readdirSync, readFileSync } from 'node:fs';
import type { Issue } from '../../../src/domain/kernel/issue.ts';
import type { Library } from '../../../src/domain/scenario/library.ts';
import { parseLibrary, parseScenario, readScenario } from '../../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { isSceneFile } from '../../../src/domain/scenario/scene-file-name.ts';
import type { ScenarioFile } from '../../../src/domain/scenario/schema.ts';

type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/** A scene's file as a value that a test may change. */
export type Draft = Mutable<ScenarioFile>;

const cornerText = readFileSync('tests/fixtures/scenes/corner.json', 'utf8');

/** A fresh copy of the corner scene's file. */
export function cornerDraft(): Draft {
  return JSON.parse(cornerText) as Draft;
}

/** The corner scene, changed if a change is given; throws where it no longer parses. */
export function corner(change: (file: Draft) => void = () => undefined): Scenario {
  const file = cornerDraft();
  change(file);
  const read = readScenario(file, 'corner');
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.value;
}

/** Adds words that give back what this partner never told, and nothing else: with a reason, and with a goodbye. */
export function withWrongDetail(file: Draft): void {
  file.parts.push({ id: 'moths-alone', text: 'The moths!', acts: ['callback:moths'] });
  file.lines.push(
    { id: 'moths-first', when: 'exit', tactic: 'honest', parts: ['moths-alone', 'sam'], always: true },
    { id: 'moths-last', when: 'landing', parts: ['moths-alone', 'bye'], always: true },
  );
}

/** Takes away whatever the partner could raise once more; what only that would tell is known from the start. */
export function withoutItems(file: Draft): void {
  const told = new Set(file.items.flatMap(({ reveals }) => reveals ?? []));
  for (const fact of file.facts) if (told.has(fact.id)) fact.known = 'start';
  file.items = [];
}

/** The problems of the corner scene after a change. */
export function issuesOfCorner(change: (file: Draft) => void): readonly Issue[] {
  const file = cornerDraft();
  change(file);
  const read = readScenario(file, 'corner');
  return read.ok ? [] : read.issues;
}

/** The reply library that ships. */
export function library(): Library {
  const read = parseLibrary(readFileSync('public/scenarios/library/replies.json', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.value;
}

/** A scene as it is shipped. */
export function shipped(id: string): Scenario {
  const read = parseScenario(readFileSync(`public/scenarios/${id}.json`, 'utf8'), id, library());
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.value;
}

/** A scene read once more after a change to its file; throws where it no longer parses. */
export function altered(scenario: Scenario, change: (file: Draft) => void): Scenario {
  const file = structuredClone(scenario.file) as Draft;
  change(file);
  const read = readScenario(file, file.id, library());
  if (!read.ok) throw new Error(JSON.stringify(read.issues, undefined, 1));
  return read.value;
}

export const CORNER = corner();
/** The corner scene with a partner who needs company, as the one of the second scene does. */
export const LONELY_CORNER = corner((file) => {
  file.partner.need.servedBy = ['introduction:kim', 'join_me'];
});
/** The corner scene where one breath is enough, and in which nobody asks what the partner needs. */
export const URGENT_CORNER = corner((file) => {
  file.urgency = 'now';
});
/** The corner scene with a group to take leave of. */
export const GROUP_CORNER = corner((file) => {
  file.company = 'group';
});
/** The corner scene with a partner who has had enough, and so raises nothing more. */
export const SATED_CORNER = corner((file) => {
  withoutItems(file);
});
export const S01 = shipped('s01-folding-trailer');
export const S02 = shipped('s02-nobody-else-here');
/** Every scene that ships. */
export const SHIPPED: readonly Scenario[] = readdirSync('public/scenarios')
  .filter(isSceneFile)
  .map((name) => shipped(name.slice(0, -'.json'.length)));

/** The scenes over which laws are tried, by name. */
export const SCENES: readonly (readonly [string, Scenario])[] = [
  ['the corner', CORNER],
  ['the folding trailer', S01],
  ['nobody else here', S02],
];
