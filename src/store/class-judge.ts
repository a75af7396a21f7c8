import type { ClassTable } from '../domain/class/class-table.ts';
import { EMPTY_CLASS, withLink } from '../domain/class/class-table.ts';
import { judgeLink } from '../domain/class/judge-link.ts';
import { readPaste } from '../domain/class/paste.ts';
import { failed } from '../domain/kernel/result.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { decode } from '../domain/share-link/decode.ts';
import { readHead } from '../domain/share-link/head.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readScene } from './load-scene.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

/** A class, as far as it has been judged. */
export interface ClassState {
  readonly status: 'judging' | 'done';
  readonly table: ClassTable;
  /** Links judged and links to judge. */
  readonly judged: number;
  readonly all: number;
  /** Links that were too many. */
  readonly left: number;
  /** Files that did not come, so that their links are among the unread; worth another try. */
  readonly missing: readonly string[];
}

/** What judging needs so that the page can answer meanwhile: tasks of its own, one after a frame, and milliseconds. */
export interface Pace {
  nextTask(): Promise<void>;
  nextFrame(): Promise<void>;
  now(): number;
}

/** So many milliseconds of work are done in one task. Source: a task counts as long from 50 on, on a slow machine too. */
const SLICE_MS = 8;

/** So many rows are drawn in one task. */
const BLOCK = 10;

/** Scenes that were read for a class, by revision: each file is fetched once. */
const read = new WeakMap<Rehearsal, Map<string, Scenario>>();

/**
 * Reads the links of a pasted text and judges each, in tasks short enough for the page to answer meanwhile.
 *
 * @param tell told of the class at the end of every task, and when all is done
 * @param goesOn false once the answer is no longer wanted; then nothing more is told
 */
export async function judgeClass(
  rehearsal: Rehearsal,
  text: string,
  { pace, tell, goesOn }: { readonly pace: Pace; tell(state: ClassState): void; goesOn(): boolean },
): Promise<void> {
  // What was pressed is answered first.
  await pace.nextTask();
  const { links, left } = readPaste(text);
  await pace.nextTask();
  const missing: string[] = [];
  const scenes = await scenesOf(
    rehearsal,
    links.map(({ link }) => link),
    missing,
  );
  let table = EMPTY_CLASS;
  let begun = pace.now();
  for (const [index, pasted] of links.entries()) {
    if (pace.now() - begun > SLICE_MS) {
      if (!goesOn()) return;
      tell({ status: 'judging', table: EMPTY_CLASS, judged: index, all: links.length, left, missing });
      await pace.nextTask();
      begun = pace.now();
    }
    table = withLink(table, pasted, await judged(rehearsal, pasted.link, scenes, missing));
  }
  // A long table is drawn block by block, each in a task of its own.
  for (let shown = BLOCK; shown < table.rows.length; shown += BLOCK) {
    await pace.nextFrame();
    if (!goesOn()) return;
    const part = { ...table, rows: table.rows.slice(0, shown) };
    tell({ status: 'judging', table: part, judged: links.length, all: links.length, left, missing });
  }
  await pace.nextFrame();
  if (goesOn()) tell({ status: 'done', table, judged: links.length, all: links.length, left, missing });
}

/** A link judged, once what it needs has come. */
async function judged(
  rehearsal: Rehearsal,
  link: string,
  { scenes, lost }: ClassScenes,
  missing: string[],
): Promise<ReturnType<typeof judgeLink>> {
  const head = readHead(link);
  const revision = head.ok && head.value.kind !== 'set' ? head.value.revision : undefined;
  if (revision !== undefined && lost(revision)) return failed(missingFile('scenarios'));
  const scenario = revision === undefined ? undefined : scenes.get(revision);
  const shared = scenario === undefined ? undefined : decode(link, moveBook(scenario));
  const typed = shared?.ok === true && shared.value.kind !== 'summary' && isTyped(shared.value.log);
  if (typed && sayOwnOf(rehearsal) === undefined) {
    // Asked for once: where it does not come, it would not come for the next link either.
    if (missing.includes(NO_EAR.place)) return failed(NO_EAR);
    if (!(await fetchEar(rehearsal))) {
      missing.push(NO_EAR.place);
      return failed(NO_EAR);
    }
  }
  const { newest } = rehearsal.ports.build;
  return judgeLink(link, (wanted) => scenes.get(wanted), sayOwnOf(rehearsal), newest);
}

interface ClassScenes {
  /** Scenes by their revision. */
  readonly scenes: ReadonlyMap<string, Scenario>;
  /** True for a revision whose scene is there, as far as is known, and whose file did not come. */
  lost(revision: string): boolean;
}

/** The scenes that these links are of, as far as their files come. */
async function scenesOf(
  rehearsal: Rehearsal,
  links: readonly string[],
  missing: string[],
): Promise<ClassScenes> {
  const scenes = read.get(rehearsal) ?? new Map<string, Scenario>();
  read.set(rehearsal, scenes);
  await loadCatalogue(rehearsal);
  const { catalogue } = rehearsal.store.getState();
  if (catalogue.status !== 'ready') {
    missing.push('scenarios/index.json');
    return { scenes, lost: (revision) => !scenes.has(revision) };
  }
  const wanted = new Set(
    links.flatMap((link) => {
      const head = readHead(link);
      return head.ok && head.value.kind !== 'set' ? [head.value.revision] : [];
    }),
  );
  const lost = new Set<string>();
  for (const { id, revision } of catalogue.cards) {
    if (revision === undefined || !wanted.has(revision) || scenes.has(revision)) continue;
    const scene = await readScene(rehearsal, id);
    if (scene.ok) scenes.set(revision, scene.value);
    else {
      lost.add(revision);
      missing.push(`scenarios/${id}.json`);
    }
  }
  return { scenes, lost: (revision) => lost.has(revision) };
}
