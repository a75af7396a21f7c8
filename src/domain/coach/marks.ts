import type { Span } from '../kernel/span.ts';
import type { Finding } from '../scoring/finding.ts';
import type { ScoreReport } from '../scoring/report.ts';

/** A finding that rests on words, with the number its words carry in the transcript. */
export interface Note {
  readonly number: number;
  readonly finding: Finding;
  readonly earned: boolean;
}

/** A stretch of one utterance: plain, or marked by the notes that rest on it. */
export interface Stretch {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** The lowest level that counts as earned; below it, the words cost something. */
const EARNED = 3;

/** Numbers the findings that rest on words, in the order in which their words first come. */
export function notesOf(report: ScoreReport): readonly Note[] {
  const first = (finding: Finding) =>
    finding.evidence.reduce(
      (least, each) =>
        each.kind === 'words' ? [least, each.turn * 100000 + each.span.start].reduce(lower) : least,
      Number.MAX_SAFE_INTEGER,
    );
  return report.findings
    .filter(({ evidence, level }) => level !== undefined && evidence.some(({ kind }) => kind === 'words'))
    .toSorted((a, b) => first(a) - first(b))
    .map((finding, index) => ({ number: index + 1, finding, earned: (finding.level ?? 0) >= EARNED }));
}

/** Cuts one utterance of the player's into stretches at the edges of the words that its notes rest on. */
export function stretchesOf(text: string, turn: number, notes: readonly Note[]): readonly Stretch[] {
  const spans = (note: Note): Span[] =>
    note.finding.evidence.flatMap((each) => (each.kind === 'words' && each.turn === turn ? [each.span] : []));
  const edges = new Set([
    0,
    text.length,
    ...notes.flatMap((note) => spans(note).flatMap(({ start, end }) => [start, end])),
  ]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    return { text: text.slice(start, end), notes: notes.filter((note) => spans(note).some(covers)) };
  });
}

function lower(a: number, b: number): number {
  return a < b ? a : b;
}
