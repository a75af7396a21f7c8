import type { ClassRow, ClassTable, UnreadRow } from '../../domain/class/class-table.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';
import { CLASS_COLUMNS, outcomeLine, unreadWords, WAY_WORDS } from './class.ts';
import { BAND_WORDS } from './debrief.ts';

const HEADLINES: readonly Headline[] = ['tact', 'relationship'];

interface CellsOptions {
  /** False in calm mode: then no column has a number that judges. */
  readonly numbers: boolean;
  readonly words: boolean;
}

/**
 * A class as rows of cells, the headings first: for a CSV file, whose columns the page for a class reads again. Bands
 * and numbers have columns of their own; links that could not be judged stand below, with what is wrong with them.
 */
export function classCells(
  { rows, unread }: ClassTable,
  { numbers, words }: CellsOptions,
): readonly (readonly string[])[] {
  const scores = (cells: (headline: Headline) => readonly string[]) => HEADLINES.flatMap(cells);
  const head = [
    CLASS_COLUMNS.line,
    CLASS_COLUMNS.label,
    CLASS_COLUMNS.title,
    'Seed',
    CLASS_COLUMNS.tactic,
    CLASS_COLUMNS.outcome,
    ...scores((headline) => [
      `${CLASS_COLUMNS[headline]} band`,
      ...(numbers ? [CLASS_COLUMNS[headline]] : []),
    ]),
    'Claimed otherwise',
    'Same as line',
    'Problem',
    ...(words ? ['Words'] : []),
    'Link',
  ];
  const judged = (row: ClassRow) => [
    String(row.line),
    row.label,
    row.title,
    String(row.seed),
    row.tactic === undefined ? '' : WAY_WORDS[row.tactic],
    outcomeLine(row.outcome),
    ...scores((headline) => {
      const score = row[headline];
      const band = score === undefined ? '' : BAND_WORDS[headline][score.band];
      return [band, ...(numbers ? [score === undefined ? '' : String(score.score)] : [])];
    }),
    row.mismatches.map((headline) => CLASS_COLUMNS[headline]).join(', '),
    row.sameAs === undefined ? '' : String(row.sameAs),
    '',
    ...(words ? [row.words.join('\n')] : []),
    row.link,
  ];
  const unjudged = (row: UnreadRow) => [
    String(row.line),
    row.label,
    ...Array.from({ length: head.length - (words ? 5 : 4) }, () => ''),
    unreadWords(row.code),
    ...(words ? [''] : []),
    row.link,
  ];
  return [head, ...rows.map(judged), ...unread.map(unjudged)];
}
