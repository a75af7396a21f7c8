/** A cell of a table in text: what it says, and where it begins (an offset in UTF-16 units, from 0). */
export interface Cell {
  readonly text: string;
  readonly at: number;
}

/** A row of a table in text, and the number of the line it begins in, from 1. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** What programs for tables put between two cells. */
const SEPARATORS = [';', '\t', ','] as const;

/** The sign between the cells of a table, by what its first line has most of; a comma where it has none. */
export function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n/u);
  const times = (sign: string) => first.split(sign).length - 1;
  const most = SEPARATORS.reduce((best, sign) => (times(sign) > times(best) ? sign : best));
  return times(most) === 0 ? ',' : most;
}

/**
 * Takes a table in text apart as RFC 4180 has it: quotation marks hold separators, line breaks and doubled quotation
 * marks. Never refuses a text: quotation marks that do not stand at a cell's two ends are signs like others, and one
 * that is never closed holds no more than its line.
 */
export function readDelimited(text: string, separator: string): readonly DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let cells: Cell[] = [];
  let at = 0;
  let line = 1;
  let begun = 1;
  const end = () => {
    if (cells.some((cell) => cell.text !== '')) rows.push({ line: begun, cells });
    cells = [];
  };
  while (at < text.length) {
    const quoted = quotedCell(text, at, separator);
    const plain = quoted ?? plainCell(text, at, separator);
    cells.push({ text: plain.text, at });
    line += text.slice(at, plain.end).split('\n').length - 1;
    at = plain.end;
    if (text.startsWith(separator, at)) {
      at += separator.length;
      continue;
    }
    const lineBreak = /^\r?\n/u.exec(text.slice(at, at + 2))?.[0] ?? '';
    end();
    if (lineBreak === '') continue;
    at += lineBreak.length;
    line += 1;
    begun = line;
  }
  end();
  return rows;
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
}

/** A cell between quotation marks; `undefined` where there is none that ends where a cell may end. */
function quotedCell(text: string, at: number, separator: string): ReadCell | undefined {
  if (text[at] !== '"') return undefined;
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return undefined;
    if (text[mark + 1] === '"') {
      from = mark + 2;
      continue;
    }
    const end = mark + 1;
    const closed =
      end === text.length || text.startsWith(separator, end) || /^\r?\n/u.test(text.slice(end, end + 2));
    return closed ? { text: text.slice(at + 1, mark).replaceAll('""', '"'), end } : undefined;
  }
}

function plainCell(text: string, at: number, separator: string): ReadCell {
  const rest = text.slice(at, lineEnd(text, at));
  const next = rest.indexOf(separator);
  const cell = next === -1 ? rest : rest.slice(0, next);
  return { text: cell.trim(), end: at + cell.length };
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text[found - 1] === '\r' && found > at ? found - 1 : found;
}
