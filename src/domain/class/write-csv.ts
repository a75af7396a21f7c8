/** What a program for tables may take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Writes a table as RFC 4180 has it: commas, CRLF behind every row, and quotation marks where a cell needs them. A cell
 * that a program for tables could take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets
 * an apostrophe in front, as OWASP advises against formulas that somebody has smuggled in.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** The cell without the apostrophe that `writeCsv` has put in front. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function written(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
