import type { ClassRow } from './class-table.ts';

/** What a class can be sorted by. `line` is the order of the paste. */
export const SORT_KEYS = ['line', 'label', 'title', 'tactic', 'outcome', 'tact', 'relationship'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Outcomes from the best to the least, as a table sorts them. */
const ENDINGS = ['closed', 'stayed', 'slipped', 'hanging', 'hurt', 'vanished', 'left', 'open'];

/** The rows sorted; those that are alike stay in the order of the paste, and those without a value come last. */
export function sortRows(rows: readonly ClassRow[], { by, direction }: Sorting): readonly ClassRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [sortValue(a, by), sortValue(b, by)];
    if (left === right) return a.line - b.line;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? -sign : sign;
  });
}

function sortValue(row: ClassRow, by: SortKey): string | number | undefined {
  switch (by) {
    case 'line':
      return row.line;
    case 'label':
      return row.label === '' ? undefined : row.label.toLowerCase();
    case 'title':
      return row.title.toLowerCase();
    case 'tactic':
      return row.tactic;
    case 'outcome':
      return (row.outcome.goal === 'reached' ? 0 : 10) + ENDINGS.indexOf(row.outcome.ending);
    case 'tact':
    case 'relationship':
      return row[by]?.score;
  }
}
