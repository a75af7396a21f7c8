/**
 * The rubric as data: what is judged, how much it weighs, and why.
 *
 * Weights and levels are judgement, tuned on a paper trial of 58 ways to play three scenes; they are not measured
 * facts about people. `ladder` is true where a low level caps the headline (see `ladder.ts`). `why` and `source` are
 * shown to whoever asks why something counts.
 */
export interface CriterionRow {
  readonly headline: Headline;
  /** Share of the headline, relative to the other criteria that apply; a whole number. */
  readonly weight: number;
  readonly ladder: boolean;
  readonly source: Source;
}

export type Headline = 'tact' | 'relationship';

/** Where a criterion comes from: closing talk as conversation analysis describes it, studies, advice, or our trial. */
export type Source =
  | 'closings'
  | 'consent'
  | 'honesty'
  | 'plain-speech'
  | 'listening'
  | 'gratitude'
  | 'closure'
  | 'promises'
  | 'need'
  | 'names';

export const RUBRIC = {
  T1: { headline: 'tact', weight: 22, ladder: true, source: 'closings' },
  T2: { headline: 'tact', weight: 22, ladder: true, source: 'consent' },
  T3: { headline: 'tact', weight: 22, ladder: true, source: 'honesty' },
  T4: { headline: 'tact', weight: 18, ladder: true, source: 'plain-speech' },
  T5: { headline: 'tact', weight: 16, ladder: true, source: 'closings' },
  R1: { headline: 'relationship', weight: 30, ladder: true, source: 'listening' },
  R2: { headline: 'relationship', weight: 14, ladder: false, source: 'gratitude' },
  R3: { headline: 'relationship', weight: 22, ladder: true, source: 'promises' },
  R4: { headline: 'relationship', weight: 22, ladder: true, source: 'closure' },
  R5: { headline: 'relationship', weight: 28, ladder: true, source: 'need' },
  R6: { headline: 'relationship', weight: 6, ladder: false, source: 'names' },
} as const satisfies Record<string, CriterionRow>;

export type CriterionId = keyof typeof RUBRIC;

/** Level 4 is the best; every criterion is judged on the same five levels. */
export type Level = 0 | 1 | 2 | 3 | 4;
