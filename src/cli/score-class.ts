import { classCells } from '../copy/en/class-cells.ts';
import type { ClassTable } from '../domain/class/class-table.ts';
import { EMPTY_CLASS, withLink } from '../domain/class/class-table.ts';
import { judgeLink } from '../domain/class/judge-link.ts';
import { readPaste } from '../domain/class/paste.ts';
import { writeCsv } from '../domain/class/write-csv.ts';
import { sayOwn } from '../domain/judge/ear.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';

/** The highest number an engine can have: the terminal judges every link by the engine it is. */
const NEWEST = 0xffff;

/**
 * Judges every link of a mail, a chat or a table as the page for a class does, however many there are.
 *
 * @returns the table as CSV, and how many links could not be judged
 */
export function scoreClass(
  text: string,
  scenes: readonly Scenario[],
): { readonly csv: string; readonly unread: number } {
  const byRevision = new Map(scenes.map((scenario) => [scenario.revision, scenario]));
  const { links } = readPaste(text, Number.POSITIVE_INFINITY);
  let table: ClassTable = EMPTY_CLASS;
  for (const pasted of links) {
    table = withLink(
      table,
      pasted,
      judgeLink(pasted.link, (revision) => byRevision.get(revision), sayOwn, NEWEST),
    );
  }
  return { csv: writeCsv(classCells(table, { numbers: true, words: false })), unread: table.unread.length };
}
