import type { IssueCode } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import type { Headline } from '../scoring/rubric.ts';
import type { JudgedLink } from './judge-link.ts';
import type { JudgedRow } from './judged-row.ts';
import { judgedRow } from './judged-row.ts';
import type { PastedLink } from './paste.ts';

/** A run of the class: where it stood in the paste, and what it comes to. */
export interface ClassRow extends JudgedRow, PastedLink {
  /** Its place among all links of the paste, from 1. */
  readonly place: number;
  /** The headlines of which something else was claimed than was judged. */
  readonly mismatches: readonly Headline[];
  /** What makes it this run and no other: scene, seed and moves. */
  readonly run: string;
  /** The line of the first row with the very same run; `undefined` where there is none before. */
  readonly sameAs: number | undefined;
}

/** A link of the paste that could not be judged, and the first of what is wrong with it. */
export interface UnreadRow extends PastedLink {
  readonly place: number;
  readonly code: IssueCode;
}

/** A class, in the order of the paste. */
export interface ClassTable {
  readonly rows: readonly ClassRow[];
  readonly unread: readonly UnreadRow[];
}

export const EMPTY_CLASS: ClassTable = { rows: [], unread: [] };

/** The class with one more link of the paste, and what came of judging it. */
export function withLink(table: ClassTable, pasted: PastedLink, judged: Result<JudgedLink>): ClassTable {
  const place = table.rows.length + table.unread.length + 1;
  if (!judged.ok) {
    const code = judged.issues[0]?.code ?? 'link-altered';
    return { ...table, unread: [...table.unread, { ...pasted, place, code }] };
  }
  const { scenario, log } = judged.value;
  const row = judgedRow(scenario, log, judged.value.judged);
  const run = JSON.stringify([log.scenario, log.seed, log.moves]);
  const same = table.rows.find((each) => each.run === run);
  const { claim } = pasted;
  const mismatches = (['tact', 'relationship'] as const).filter(
    (headline) => claim[headline] !== undefined && claim[headline] !== row[headline]?.score,
  );
  // The first of its kind is the first that is found.
  return {
    ...table,
    rows: [...table.rows, { ...row, ...pasted, place, mismatches, run, sameAs: same?.line }],
  };
}
