import type { CriterionId, Level } from '../scoring/rubric.ts';

/** What a line alone shows; each is a plain fact about its acts. */
export interface LineFacts {
  /** Blame or an insult. */
  readonly hostile: boolean;
  /** It leaves without any courtesy. */
  readonly abrupt: boolean;
  /** A stock excuse. */
  readonly excuse: boolean;
  /** A vague promise with nothing firm beside it. */
  readonly vague: boolean;
  /** A next step, or contact details. */
  readonly firm: boolean;
  /** An introduction with common ground. */
  readonly grounded: boolean;
  /** How many kinds of thanks, appreciation, callback and well-wish, 0-4. */
  readonly warmth: number;
  readonly callback: boolean;
  /** Thanks or appreciation. */
  readonly praise: boolean;
  readonly reason: boolean;
  readonly introduction: boolean;
  readonly preclosing: boolean;
  readonly frees: boolean;
  readonly apology: boolean;
  readonly named: boolean;
}

/** One row: the level where the condition is the first of its criterion to hold, and the border acts that show it. */
export interface LineRow {
  readonly level: Level;
  readonly when: (line: LineFacts) => boolean;
  readonly reason: string;
  readonly shownBy: readonly string[];
}

const WARM = ['thanks', 'appreciation', 'specific_callback', 'well_wish'];
const FIRM = ['concrete_follow_up', 'contact_exchange'];
const GROUNDED = ['introduction', 'common_ground'];

/**
 * The levels of a line alone, criterion by criterion; the first row that holds decides, `otherwise` if none does.
 *
 * A line cannot show a boundary, an answer or a kept promise, so level 2 stands for "nothing said either way". With
 * hostile words every criterion is at level 0. Source: tuned on labelled lines with perfect acts, where it ranks them
 * at Spearman .88 and .92; judgement, not measurement of people.
 */
export const LINE_RUBRIC: Readonly<
  Partial<Record<CriterionId, { readonly rows: readonly LineRow[]; readonly otherwise: Level }>>
> = {
  T1: {
    otherwise: 2,
    rows: [
      { level: 1, when: (line) => line.abrupt, reason: 'line-abrupt', shownBy: ['abrupt'] },
      {
        level: 4,
        when: (line) => line.callback || line.grounded || line.warmth >= 2,
        reason: 'line-warm',
        shownBy: [...WARM, ...GROUNDED],
      },
      {
        level: 3,
        when: (line) =>
          line.warmth === 1 || line.apology || line.frees || line.firm || (line.preclosing && line.reason),
        reason: 'line-softened',
        shownBy: [...WARM, 'apology', 'frees_partner', ...FIRM, 'preclosing', 'honest_reason'],
      },
    ],
  },
  T3: {
    otherwise: 2,
    rows: [
      {
        level: 1,
        when: (line) => line.excuse || line.vague,
        reason: 'line-stock',
        shownBy: ['canned_excuse', 'vague_promise'],
      },
      { level: 4, when: (line) => line.grounded, reason: 'line-grounded', shownBy: GROUNDED },
      {
        level: 3,
        when: (line) => line.reason || line.introduction || line.firm,
        reason: 'line-reason',
        shownBy: ['honest_reason', 'introduction', ...FIRM],
      },
    ],
  },
  T4: {
    otherwise: 3,
    rows: [
      {
        level: 2,
        when: (line) => line.excuse,
        reason: 'line-indirect',
        shownBy: ['canned_excuse'],
      },
      {
        level: 1,
        when: (line) => line.vague && !line.reason && !line.preclosing,
        reason: 'line-vague',
        shownBy: ['vague_promise'],
      },
      {
        level: 4,
        when: (line) => line.preclosing || line.reason,
        reason: 'line-plain',
        shownBy: ['preclosing', 'honest_reason'],
      },
    ],
  },
  T5: {
    otherwise: 2,
    rows: [
      { level: 1, when: (line) => line.abrupt, reason: 'line-abrupt', shownBy: ['abrupt'] },
      {
        level: 4,
        when: (line) => line.warmth >= 2 || (line.warmth >= 1 && line.firm),
        reason: 'line-warm',
        shownBy: [...WARM, ...FIRM],
      },
      {
        level: 3,
        when: (line) => line.warmth === 1 || line.firm || line.grounded,
        reason: 'line-kind',
        shownBy: [...WARM, ...FIRM, ...GROUNDED],
      },
    ],
  },
  R1: {
    otherwise: 2,
    rows: [
      { level: 4, when: (line) => line.callback, reason: 'line-listened', shownBy: ['specific_callback'] },
      { level: 3, when: (line) => line.grounded, reason: 'line-grounded', shownBy: GROUNDED },
    ],
  },
  R2: {
    otherwise: 2,
    rows: [
      { level: 4, when: (line) => line.callback, reason: 'line-listened', shownBy: ['specific_callback'] },
      { level: 3, when: (line) => line.praise, reason: 'line-praise', shownBy: ['thanks', 'appreciation'] },
      {
        level: 1,
        when: (line) => line.excuse || line.vague,
        reason: 'line-stock',
        shownBy: ['canned_excuse', 'vague_promise'],
      },
    ],
  },
  R4: {
    otherwise: 2,
    rows: [
      {
        level: 1,
        when: (line) => line.abrupt || line.excuse || line.vague,
        reason: 'line-hanging',
        shownBy: ['abrupt', 'canned_excuse', 'vague_promise'],
      },
      {
        level: 4,
        when: (line) => line.firm || line.grounded,
        reason: 'line-firm',
        shownBy: [...FIRM, ...GROUNDED],
      },
      {
        level: 3,
        when: (line) => line.warmth > 0 || line.introduction,
        reason: 'line-kind',
        shownBy: [...WARM, 'introduction'],
      },
    ],
  },
  R5: {
    otherwise: 2,
    rows: [
      {
        level: 4,
        when: (line) => line.grounded || line.firm,
        reason: 'line-firm',
        shownBy: [...FIRM, ...GROUNDED],
      },
      {
        level: 1,
        when: (line) => line.abrupt || line.excuse || line.vague,
        reason: 'line-hanging',
        shownBy: ['abrupt', 'canned_excuse', 'vague_promise'],
      },
    ],
  },
  R6: {
    otherwise: 2,
    rows: [{ level: 4, when: (line) => line.named, reason: 'line-name', shownBy: ['uses_partner_name'] }],
  },
};

/**
 * The two numbers: where a line begins, and what each act adds, out of 100. Source: a linear fit of the labels of all
 * open lines on the acts heard in them, four labels apart being 100; on a file left out of the fit it ranks better by
 * .05 to .1 than the sums of levels did.
 */
export const LINE_START = { tact: 42, relationship: 42 } as const;
export const LINE_POINTS: Readonly<Record<string, { readonly tact: number; readonly relationship: number }>> =
  {
    thanks: { tact: 10, relationship: 4 },
    appreciation: { tact: 18, relationship: 9 },
    uses_partner_name: { tact: 9, relationship: 8 },
    specific_callback: { tact: 13, relationship: 13 },
    honest_reason: { tact: 7, relationship: 2 },
    canned_excuse: { tact: -8, relationship: -6 },
    vague_promise: { tact: -9, relationship: -10 },
    concrete_follow_up: { tact: 12, relationship: 20 },
    contact_exchange: { tact: 9, relationship: 15 },
    introduction: { tact: 18, relationship: 22 },
    common_ground: { tact: 10, relationship: 13 },
    frees_partner: { tact: 15, relationship: 8 },
    apology: { tact: 0, relationship: -2 },
    preclosing: { tact: 0, relationship: -2 },
    well_wish: { tact: 11, relationship: 5 },
    blame: { tact: -26, relationship: -30 },
    abrupt: { tact: -20, relationship: -18 },
    insult_or_hostile: { tact: -27, relationship: -23 },
  };

/** Caps on both headlines, 0-100: the first that holds is used. Source: judgement; no courtesy outweighs these. */
export const LINE_CAPS: readonly {
  readonly when: (line: LineFacts & { readonly stuffed: boolean }) => boolean;
  readonly tact: number;
  readonly relationship: number;
}[] = [
  { when: (line) => line.hostile, tact: 5, relationship: 5 },
  { when: (line) => line.abrupt, tact: 34, relationship: 34 },
  { when: (line) => line.stuffed, tact: 49, relationship: 44 },
  { when: (line) => line.vague, tact: 49, relationship: 44 },
  { when: (line) => line.excuse, tact: 64, relationship: 59 },
];

/** What a line gets in which nothing is heard, one without words or in another language, and a bare goodbye. */
export const UNHEARD = { tact: 33, relationship: 33 } as const;
export const UNREAD = { tact: 10, relationship: 15 } as const;
export const BARE_BYE = { tact: 34, relationship: 35 } as const;

/**
 * Stuffing: more kinds of act than a line can hold, one act over and over, a row of introductions, or more stretches
 * that perform something than there are words for. `dense` holds the shortest length in words with the share of
 * stretches a word that it may have; the longer line may have less. Source: each bound is above every natural line of
 * the open fixtures.
 */
export const STUFFED = {
  kinds: 9,
  words: 12,
  sameAct: 4,
  introductions: { least: 3, perWord: 0.1 },
  dense: [
    { from: 20, perWord: 0.3 },
    { from: 12, perWord: 0.38 },
  ],
} as const;
