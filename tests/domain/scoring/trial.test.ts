import { describe, expect, it } from 'vitest';
import { BANDS } from '../../../src/domain/scoring/headline.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { CORNER, LONELY_CORNER, S01, S02 } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

/**
 * What the coach of the paper trial expected, by band: 0 rough to 3 very good, `1-2` where either was fair.
 *
 * `chatty` is a partner who needs to be heard (the first scene), `lonely` one who needs company (the second). A `?`
 * stands where the design judges otherwise than the coach on purpose. `also` are the shipped scenes with such lines.
 */
interface Expected {
  readonly chatty: string;
  readonly lonely: string;
  readonly also?: readonly ('s01' | 's02')[];
}

const ALL = ['s01', 's02'] as const;

const COACH: Readonly<Record<string, Expected>> = {
  hg_excellent: { chatty: '3;3', lonely: '3;1-2', also: ALL },
  hg_excellent_ask_where: { chatty: '3;3', lonely: '3;2-3' },
  hg_no_name: { chatty: '3;2-3', lonely: '3;1-2' },
  padded: { chatty: '2-3;2-3', lonely: '3;1-2' },
  hg_excellent_twice: { chatty: '3;3', lonely: '3;1-2' },
  hg_plain_words: { chatty: '2-3;1-2', lonely: '2-3;1', also: ['s01'] },
  hg_listened_no_callback: { chatty: '3;1-2', lonely: '3;1-2' },
  hg_mid_story: { chatty: '1-2;?', lonely: '1-2;?', also: ['s01'] },
  plain_wish: { chatty: '2;?', lonely: '2;1-2', also: ['s02'] },
  sf_kept: { chatty: '3;3', lonely: '3;2', also: ['s02'] },
  sf_ungrounded_kept: { chatty: '3;2', lonely: '3;1-2' },
  sf_vague_no: { chatty: '2-3;?', lonely: '2-3;?' },
  sf_only: { chatty: '2;?', lonely: '2;1-2' },
  mi_right: { chatty: '3;3', lonely: '3;3', also: ['s02'] },
  mi_right_then_callback: { chatty: '3;3', lonely: '3;3', also: ALL },
  mi_wrong_person: { chatty: '2-3;1', lonely: '2-3;1', also: ['s02'] },
  mi_dump_and_run: { chatty: '0-1;0-1', lonely: '0-1;0-1', also: ALL },
  mi_false_ground: { chatty: '2-3;1', lonely: '2-3;1' },
  team: { chatty: '?;?', lonely: '3;3', also: ['s02'] },
  canned_true_closed: { chatty: '?;?', lonely: '2-3;1-2' },
  canned_untrue_kind: { chatty: '1;1', lonely: '1;1', also: ALL },
  canned_bare: { chatty: '0-1;0-1', lonely: '0-1;0-1', also: ALL },
  ghost: { chatty: '0;0', lonely: '0;0', also: ALL },
  ghost_at_once: { chatty: '0;0', lonely: '0;0', also: ALL },
  fake_call: { chatty: '0;0', lonely: '0;0', also: ALL },
  speed_dating_card: { chatty: '0-1;0-1', lonely: '0-1;0-1' },
  over_polite: { chatty: '1;2', lonely: '1;1-2' },
  padded_turns: { chatty: '?;2-3', lonely: '?;1-2' },
  blunt_clear: { chatty: '2-3;1', lonely: '2-3;1', also: ALL },
  bare_leave: { chatty: '0-1;0-1', lonely: '0-1;0-1' },
  blame: { chatty: '0-1;0', lonely: '0-1;0', also: ALL },
  // Begun in a story, and nothing of a list of twelve acts is above level 2: one point below the coach's band.
  stuff_at_once: { chatty: '?;0-1', lonely: '?;0-1' },
  stuff_generic: { chatty: '0-1;0-1', lonely: '0-1;0-1' },
  interrupt_kind_early: { chatty: '2-3;?', lonely: '2-3;?' },
  interrupt_rude: { chatty: '1;1', lonely: '1;1' },
  ignore_item: { chatty: '1;1', lonely: '1;1', also: ALL },
  no_slot_walk: { chatty: '1;1-2', lonely: '1;1-2', also: ALL },
  hints_only: { chatty: '0-1;1', lonely: '0-1;1' },
  hints_then_plain: { chatty: '2;?', lonely: '2;1' },
  let_you_go: { chatty: '1-2;1', lonely: '1-2;1', also: ['s02'] },
  polite_bye_only: { chatty: '0-1;1', lonely: '0-1;1' },
  say_nothing_then_bye: { chatty: '0;0', lonely: '0;0' },
  lazy_two_questions: { chatty: '2-3;?', lonely: '2-3;1' },
  reason_contradicted: { chatty: '1-2;1', lonely: '1-2;1', also: ALL },
  wrong_callback: { chatty: '2-3;1', lonely: '2-3;1' },
  wrong_name: { chatty: '2-3;?', lonely: '2-3;1-2' },
  leave_now: { chatty: '-;-', lonely: '-;-', also: ALL },
  leave_now_late: { chatty: '-;-', lonely: '-;-' },
};

describe('each way to play lands in the bands that the coach gave it', () => {
  for (const [strategy, { chatty, lonely, also = [] }] of Object.entries(COACH)) {
    it(`${strategy} with a partner who needs to be heard`, () => {
      expectBands(play(strategy, CORNER), chatty);
    });
    it(`${strategy} with a partner who needs company`, () => {
      expectBands(play(strategy, LONELY_CORNER), lonely);
    });
    if (also.includes('s01')) {
      it(`${strategy} beside the folding trailer`, () => {
        expectBands(play(strategy, S01), chatty);
      });
    }
    if (also.includes('s02')) {
      it(`${strategy} by the coats`, () => {
        expectBands(play(strategy, S02), lonely);
      });
    }
  }
});

/** Headline, the better way, the worse way, by at least so many points. */
type Pair = readonly ['T' | 'R', string, string, number];

const PAIRS: readonly Pair[] = [
  ['R', 'hg_excellent', 'hg_plain_words', 5],
  ['R', 'hg_plain_words', 'blunt_clear', 3],
  ['R', 'blunt_clear', 'ghost', 5],
  ['R', 'blunt_clear', 'fake_call', 5],
  ['R', 'blunt_clear', 'blame', 5],
  ['R', 'blunt_clear', 'canned_bare', 0],
  ['R', 'blunt_clear', 'say_nothing_then_bye', 5],
  ['R', 'mi_right', 'mi_wrong_person', 10],
  ['R', 'mi_wrong_person', 'mi_false_ground', 3],
  ['R', 'mi_wrong_person', 'mi_dump_and_run', 3],
  ['R', 'wrong_callback', 'ghost', 5],
  ['R', 'hg_plain_words', 'wrong_callback', 0],
  ['R', 'hg_plain_words', 'speed_dating_card', 5],
  ['R', 'hg_listened_no_callback', 'stuff_generic', 5],
  ['R', 'hg_excellent', 'hg_listened_no_callback', 10],
  ['R', 'sf_vague_no', 'stuff_generic', 0],
  ['R', 'ghost', 'ghost_at_once', 0],
  ['R', 'mi_right', 'mi_dump_and_run', 20],
  ['T', 'hg_excellent', 'plain_wish', 3],
  ['T', 'plain_wish', 'polite_bye_only', 5],
  ['T', 'hg_excellent', 'hg_mid_story', 10],
  ['T', 'hg_excellent', 'hints_then_plain', 5],
  ['T', 'hints_then_plain', 'hints_only', 5],
  ['T', 'hg_excellent', 'let_you_go', 5],
  ['T', 'hg_excellent', 'canned_untrue_kind', 20],
  ['T', 'canned_true_closed', 'canned_untrue_kind', 10],
  ['T', 'blunt_clear', 'canned_untrue_kind', 5],
  ['T', 'blunt_clear', 'canned_bare', 10],
  ['T', 'blunt_clear', 'blame', 20],
  ['T', 'hg_excellent', 'blunt_clear', 3],
  ['T', 'hg_excellent', 'over_polite', 15],
  ['T', 'padded_turns', 'over_polite', 5],
  ['T', 'hg_excellent', 'padded_turns', 1],
  ['T', 'hg_excellent', 'stuff_at_once', 10],
  ['T', 'hg_excellent', 'stuff_generic', 15],
  ['T', 'interrupt_kind_early', 'interrupt_rude', 15],
  ['T', 'hg_excellent', 'ignore_item', 15],
  ['T', 'hg_excellent', 'no_slot_walk', 15],
  ['T', 'blunt_clear', 'bare_leave', 10],
  ['T', 'mi_right', 'mi_dump_and_run', 20],
  ['T', 'bare_leave', 'ghost', 5],
  ['T', 'hg_excellent', 'reason_contradicted', 15],
];

/**
 * Pairs that hold only where the partner needs to be heard, or only where they need company. Where company is the
 * need, one thing given back is no step nearer to it and the cap levels such runs; a second one tells them apart.
 */
const CHATTY_PAIRS: readonly Pair[] = [
  ['R', 'hg_excellent', 'stuff_at_once', 10],
  ['R', 'hg_excellent', 'reason_contradicted', 10],
  ['R', 'hg_excellent', 'canned_untrue_kind', 10],
  ['R', 'hg_excellent', 'wrong_name', 1],
  ['R', 'canned_true_closed', 'canned_untrue_kind', 5],
  ['R', 'hg_excellent', 'no_slot_walk', 10],
  ['R', 'hg_excellent', 'ignore_item', 10],
  ['R', 'hg_excellent', 'sf_ungrounded_kept', 5],
  ['R', 'hg_excellent', 'sf_only', 5],
];
const LONELY_PAIRS: readonly Pair[] = [
  ['R', 'hg_excellent_twice', 'stuff_at_once', 10],
  ['R', 'hg_excellent_twice', 'reason_contradicted', 10],
  ['R', 'hg_excellent_twice', 'canned_untrue_kind', 10],
  ['R', 'hg_excellent_twice', 'wrong_name', 1],
  ['R', 'hg_excellent_twice', 'no_slot_walk', 10],
  ['R', 'hg_excellent_twice', 'ignore_item', 10],
  ['R', 'mi_right', 'hg_excellent', 3],
  ['R', 'team', 'hg_excellent', 3],
  ['R', 'mi_right', 'sf_kept', 1],
  ['R', 'hg_excellent_ask_where', 'hg_excellent', 1],
];

describe('the better way beats the worse one', () => {
  it.each([...PAIRS, ...CHATTY_PAIRS])('%s: %s over %s by %i, where they need to be heard', (...pair) => {
    expectMargin(CORNER, pair);
  });
  it.each([...PAIRS, ...LONELY_PAIRS])('%s: %s over %s by %i, where they need company', (...pair) => {
    expectMargin(LONELY_CORNER, pair);
  });
});

it('padding a line to four times its length changes neither headline', () => {
  for (const scene of [CORNER, LONELY_CORNER]) {
    const { tact, relationship } = play('hg_excellent', scene);
    const padded = play('padded', scene);
    expect([padded.tact, padded.relationship]).toEqual([tact, relationship]);
  }
});

function play(strategy: string, scene: typeof CORNER): ScoreReport {
  const script = STRATEGIES[strategy];
  if (script === undefined) throw new Error(`no strategy ${strategy}`);
  return script(scene).judged().report;
}

function expectBands({ tact, relationship }: ScoreReport, coach: string): void {
  const [wantedTact = '', wantedRelationship = ''] = coach.split(';');
  expect.soft(fits(tact?.band, wantedTact), `Tact ${tact?.score}, coach ${wantedTact}`).toBe(true);
  expect(
    fits(relationship?.band, wantedRelationship),
    `Relationship ${relationship?.score}, coach ${wantedRelationship}`,
  ).toBe(true);
}

function fits(band: (typeof BANDS)[number] | undefined, wanted: string): boolean {
  if (wanted === '?') return true;
  if (wanted === '-') return band === undefined;
  const [low, high = low] = wanted.split('-').map(Number);
  const at = band === undefined ? -1 : BANDS.indexOf(band);
  return low !== undefined && high !== undefined && at >= low && at <= high;
}

function expectMargin(scene: typeof CORNER, [axis, better, worse, by]: Pair): void {
  const score = (strategy: string) => {
    const { tact, relationship } = play(strategy, scene);
    return (axis === 'T' ? tact : relationship)?.score ?? -1;
  };
  expect(score(better) - score(worse)).toBeGreaterThanOrEqual(by);
}
