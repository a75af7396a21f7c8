import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { encode } from '../domain/share-link/encode.ts';
import { LONGEST_LABEL, labelOf } from '../domain/share-link/label.ts';
import type { PreviewRow } from '../domain/share-link/preview.ts';
import { previewOf } from '../domain/share-link/preview.ts';
import type { SharedRun } from '../domain/share-link/shared.ts';
import { summaryOf } from '../domain/share-link/summary-of.ts';

/** What a player may send of a run. */
export const SHARE_KINDS = ['proof', 'summary', 'challenge'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** A label as far as it is typed: what a link would carry of it, and how much room it takes, in characters. */
export interface TypedLabel {
  readonly label: string;
  readonly characters: number;
  readonly most: number;
}

/** Reads a label as it is typed. */
export function readLabel(typed: string): TypedLabel {
  const label = labelOf(typed);
  return { label, characters: [...label].length, most: LONGEST_LABEL };
}

/** A run that is about to be shared: the text of its link, and all that this text carries, field by field. */
export interface Sharing {
  readonly link: string;
  readonly rows: readonly PreviewRow[];
}

/** Writes a run as a link; `undefined` where its kind cannot hold it. */
export function sharingOf(
  scenario: Scenario,
  log: RunLog,
  { report }: JudgedRun,
  kind: ShareKind,
  label: string,
): Sharing | undefined {
  const named = label === '' ? {} : { label };
  const shared: SharedRun =
    kind === 'summary'
      ? { kind, ...named, summary: summaryOf(log, report.outcome) }
      : { kind, ...named, log };
  const link = encode(shared, moveBook(scenario));
  return link.ok ? { link: link.value, rows: previewOf(shared) } : undefined;
}
