import type { FoundLink } from '../share-link/find-links.ts';
import { findLinks } from '../share-link/find-links.ts';
import type { DelimitedRow } from './delimited.ts';
import { readDelimited, separatorOf } from './delimited.ts';
import { withoutGuard } from './write-csv.ts';

/** What somebody has written beside a link that a run comes to, 0-100 each. */
export interface Claim {
  readonly tact?: number;
  readonly relationship?: number;
}

/** A link of a paste: the line it begins in, from 1, what it is called there, and what is claimed of it. */
export interface PastedLink {
  readonly line: number;
  /** Empty where nothing stands beside it; at most 40 UTF-16 units, none of them a control character. */
  readonly label: string;
  /** Sound or not; empty for a row of a table that has a column for links and no link in it. */
  readonly link: string;
  readonly claim: Claim;
}

/** The most links that are taken from one paste. Source: the design; a class has fewer. */
export const MOST_PASTED = 200;

/** The links of a paste, in their order, and how many more there were than are taken. */
export interface Paste {
  readonly links: readonly PastedLink[];
  readonly left: number;
}

/**
 * Reads the links out of a mail, a chat or a table (RFC 4180, or with semicolons or tabs). In a table whose first row
 * names a column `link`, columns named `label`, `name`, `student` or `who`, `tact` and `relationship` are read too, and a
 * row without a link is told. Elsewhere the label is what stands before the link in its line, and claims are numbers
 * behind the words tact and relationship.
 *
 * @param most how many links are taken, at least 1
 */
export function readPaste(text: string, most = MOST_PASTED): Paste {
  const plain = text.replace(/^\uFEFF/u, ' ');
  const found = findLinks(plain);
  const links = tableLinks(plain, found) ?? messageLinks(plain, found);
  return { links: links.slice(0, most), left: links.length > most ? links.length - most : 0 };
}

const LINK_NAMES = ['link', 'url', 'run'];
const LABEL_NAMES = ['label', 'name', 'student', 'who'];

/** The links of a table row by row; `undefined` where the text is no table with a column of links. */
function tableLinks(text: string, found: readonly FoundLink[]): readonly PastedLink[] | undefined {
  const [head, ...rows] = readDelimited(text, separatorOf(text));
  const names = head?.cells.map((cell) => cell.text.trim().toLowerCase()) ?? [];
  const column = (wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const linkAt = column(LINK_NAMES);
  if (linkAt === -1 || names.length < 2) return undefined;
  const columns = {
    label: column(LABEL_NAMES),
    tact: column(['tact']),
    relationship: column(['relationship']),
  };
  let next = 0;
  return rows.flatMap((row, index) => {
    const until = rows[index + 1]?.cells[0]?.at ?? text.length;
    const mine: FoundLink[] = [];
    for (; next < found.length && (found[next]?.at ?? until) < until; next++)
      mine.push(...found.slice(next, next + 1));
    const cell = (at: number) => row.cells[at]?.text ?? '';
    const beside = { line: row.line, ...besideIn(row, columns) };
    if (mine.length > 0) return mine.map(({ link }) => ({ ...beside, link }));
    return [{ ...beside, link: cell(linkAt).slice(0, 80) }];
  });
}

function besideIn(
  { cells }: DelimitedRow,
  columns: Readonly<Record<'label' | 'tact' | 'relationship', number>>,
): Pick<PastedLink, 'label' | 'claim'> {
  const cell = (name: keyof typeof columns) => cells[columns[name]]?.text ?? '';
  return {
    label: labelOf(withoutGuard(cell('label'))),
    claim: claimOf(`tact ${cell('tact')}\nrelationship ${cell('relationship')}`),
  };
}

function messageLinks(text: string, found: readonly FoundLink[]): readonly PastedLink[] {
  let line = 1;
  let counted = 0;
  return found.map(({ link, at }, index) => {
    line += text.slice(counted, at).split('\n').length - 1;
    counted = at;
    const before = found[index - 1];
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const from = before !== undefined && before.at >= lineStart ? before.at + before.link.length : lineStart;
    const lineEnd = text.indexOf('\n', at);
    const next = found[index + 1]?.at ?? text.length;
    const end = lineEnd === -1 || lineEnd > next ? next : lineEnd;
    const ahead = text.slice(from, at);
    // Numbers ahead of a link belong to it only where they are not told of the link before.
    const claims = from === lineStart ? `${ahead} ${text.slice(at + link.length, end)}` : text.slice(at, end);
    return { line, link, label: labelOf(nameIn(ahead)), claim: claimOf(claims) };
  });
}

/** What a link is called in its line: the first of what separators take apart, without the address. */
function nameIn(ahead: string): string {
  const withoutAddress = ahead.replace(/[^\s<("',;]*(?:\/|%2F)(?:run)?(?:\/|%2F)?$/iu, '');
  const [first = ''] = withoutAddress.split(/[;,\t]/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return first.replace(/^[\s>"'\-*•]+|[\s:"'<(\-–—>]+$/gu, '');
}

const LONGEST_LABEL = 40;

function labelOf(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (plain.length <= LONGEST_LABEL) return plain;
  return plain.slice(0, LONGEST_LABEL).replace(/[\uD800-\uDBFF]$/u, '');
}

function claimOf(text: string): Claim {
  const read = (name: string) => {
    const found = new RegExp(`\\b${name}\\b[ \\t]*[:=]?[ \\t"]*(\\d{1,3})(?![\\d.,]?\\d)`, 'iu').exec(
      text,
    )?.[1];
    return found === undefined || Number(found) > 100 ? undefined : Number(found);
  };
  const tact = read('tact');
  const relationship = read('relationship');
  return {
    ...(tact === undefined ? {} : { tact }),
    ...(relationship === undefined ? {} : { relationship }),
  };
}
