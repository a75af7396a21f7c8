import type { ClassTable } from '../domain/class/class-table.ts';
import type { Sorting, SortKey } from '../domain/class/sort-rows.ts';
import { sortRows } from '../domain/class/sort-rows.ts';
import { writeCsv } from '../domain/class/write-csv.ts';

/** The order in which a class is shown at first: that of the paste. */
export const AS_PASTED: Sorting = { by: 'line', direction: 'ascending' };

/** The class with its rows in that order. */
export function sortedClass(table: ClassTable, sorting: Sorting): ClassTable {
  return { ...table, rows: sortRows(table.rows, sorting) };
}

/** The order after a column was pressed: its own, and the other way round when it is pressed again. */
export function sortingAfter({ by, direction }: Sorting, pressed: SortKey): Sorting {
  if (by !== pressed) return { by: pressed, direction: 'ascending' };
  return { by, direction: direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Rows of cells as the text of a CSV file that no program for tables takes for formulas. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return writeCsv(rows);
}
