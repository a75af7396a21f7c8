/**
 * What the coach of the paper trial expected, by band of Tact and of Relationship: 0 rough to 3 very good, `1-2`
 * where either was fair, `-` for no headline. `s02` and `s18` stand where that scene asks for something else; `only`
 * where the way can be played in no other.
 */
export interface Expected {
  readonly bands: string;
  readonly s02?: string;
  readonly s18?: string;
  readonly only?: 's02';
}

export const COACH: Readonly<Record<string, Expected>> = {
  hg_excellent: { bands: '3;3', s02: '3;1-2', s18: '2-3;2' },
  hg_excellent_ask_where: { bands: '3;3', s02: '3;2-3', s18: '2-3;2' },
  hg_no_name: { bands: '3;2-3', s02: '3;1-2', s18: '2-3;2' },
  hg_plain_words: { bands: '2-3;1-2', s02: '2-3;1' },
  hg_listened_no_callback: { bands: '3;1-2' },
  hg_mid_story: { bands: '1-2;1' },
  plain_wish: { bands: '2;2', s02: '2;1-2' },
  sf_kept: { bands: '3;3', s02: '3;2' },
  sf_broken_silent: { bands: '3;0-1' },
  sf_renegotiated: { bands: '3;3', s02: '3;2' },
  sf_intent_no_dropped: { bands: '2-3;0-1' },
  sf_intent_no_kept: { bands: '3;2-3', s02: '3;2' },
  sf_maybe_as_maybe: { bands: '3;2-3', s02: '3;2' },
  sf_maybe_as_maybe_drop: { bands: '3;1-2' },
  sf_vague_no: { bands: '2-3;1' },
  sf_ungrounded_kept: { bands: '3;2', s02: '3;1-2' },
  sf_only: { bands: '2;2', s02: '2;1-2' },
  mi_right: { bands: '3;3' },
  mi_right_pure: { bands: '3;3' },
  mi_wrong_person: { bands: '2-3;1' },
  mi_dump_and_run: { bands: '0-1;0-1' },
  mi_false_ground: { bands: '2-3;1' },
  everything_max: { bands: '3;3' },
  stay_too_long_then_good: { bands: '2-3;2-3', s02: '2-3;1-2' },
  stay_forever: { bands: '0-1;1-2' },
  canned_untrue_kind: { bands: '1;1' },
  canned_untrue_played_out: { bands: '1-2;1-2' },
  canned_bare: { bands: '0-1;0-1' },
  ghost: { bands: '0;0' },
  ghost_at_once: { bands: '0;0' },
  fake_call: { bands: '0;0' },
  speed_dating_card: { bands: '0-1;0-1' },
  over_polite: { bands: '1;2', s02: '1;1-2' },
  blunt_clear: { bands: '2-3;1' },
  bare_leave: { bands: '0-1;0-1' },
  blame: { bands: '0-1;0' },
  stuff_at_once: { bands: '1;0-1' },
  stuff_generic: { bands: '0-1;0-1' },
  interrupt_kind_early: { bands: '2-3;1' },
  interrupt_rude: { bands: '1;1' },
  ignore_item: { bands: '1;1' },
  no_slot_walk: { bands: '1;1-2' },
  padded: { bands: '2-3;2-3', s02: '3;1-2', s18: '2-3;2' },
  padded_turns: { bands: '2;2-3', s02: '2;1-2', s18: '2;2' },
  hints_only: { bands: '0-1;1' },
  hints_then_plain: { bands: '2;2', s02: '2;1' },
  let_you_go: { bands: '1-2;1' },
  polite_bye_only: { bands: '0-1;1' },
  say_nothing_then_bye: { bands: '0;0' },
  lazy_two_questions: { bands: '2-3;2', s02: '2-3;1' },
  reason_contradicted: { bands: '1-2;1' },
  wrong_callback: { bands: '2-3;1' },
  wrong_name: { bands: '2-3;2', s02: '2-3;1-2' },
  bid_honoured: { bands: '3;3' },
  bid_ignored: { bands: '1;1-2' },
  leave_now: { bands: '-;-' },
  leave_now_late: { bands: '-;-' },
  canned_true_closed: { bands: '2-3;1-2', only: 's02' },
  team: { bands: '3;3', only: 's02' },
};

/** Headline, the better way, the worse way, by at least so many points. */
export type Pair = readonly ['T' | 'R', string, string, number];

export const PAIRS: readonly Pair[] = [
  ['R', 'hg_excellent', 'hg_plain_words', 5],
  ['R', 'hg_plain_words', 'blunt_clear', 3],
  ['R', 'blunt_clear', 'ghost', 5],
  ['R', 'blunt_clear', 'fake_call', 5],
  ['R', 'blunt_clear', 'blame', 5],
  ['R', 'blunt_clear', 'canned_bare', 0],
  ['R', 'blunt_clear', 'say_nothing_then_bye', 5],
  ['R', 'sf_kept', 'sf_broken_silent', 10],
  ['R', 'hg_no_name', 'sf_broken_silent', 5],
  ['R', 'sf_maybe_as_maybe_drop', 'sf_broken_silent', 5],
  ['R', 'mi_right', 'mi_wrong_person', 10],
  ['R', 'mi_wrong_person', 'mi_false_ground', 3],
  ['R', 'mi_wrong_person', 'mi_dump_and_run', 3],
  ['R', 'wrong_callback', 'ghost', 5],
  ['R', 'hg_plain_words', 'wrong_callback', 0],
  ['R', 'hg_plain_words', 'stuff_at_once', 0],
  ['R', 'lazy_two_questions', 'stuff_at_once', 3],
  ['R', 'hg_excellent', 'stuff_at_once', 10],
  ['R', 'hg_plain_words', 'speed_dating_card', 5],
  ['R', 'hg_listened_no_callback', 'stuff_generic', 5],
  ['R', 'hg_excellent', 'reason_contradicted', 10],
  ['R', 'hg_excellent', 'canned_untrue_kind', 10],
  ['R', 'hg_excellent', 'hg_listened_no_callback', 10],
  ['R', 'bid_honoured', 'bid_ignored', 5],
  ['R', 'sf_vague_no', 'stuff_generic', 0],
  ['R', 'hg_excellent', 'wrong_name', 1],
  ['R', 'ghost', 'ghost_at_once', 0],
  ['R', 'mi_right', 'mi_dump_and_run', 20],
  ['R', 'canned_true_closed', 'canned_untrue_kind', 5],
  ['R', 'hg_excellent', 'no_slot_walk', 10],
  ['R', 'hg_excellent', 'ignore_item', 10],
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
  ['T', 'bid_honoured', 'bid_ignored', 15],
  ['T', 'mi_right', 'mi_dump_and_run', 20],
  ['T', 'bare_leave', 'ghost', 5],
  ['T', 'hg_excellent', 'reason_contradicted', 15],
];

export const S02_PAIRS: readonly Pair[] = [
  ['R', 'mi_right', 'hg_excellent', 3],
  ['R', 'team', 'hg_excellent', 3],
  ['R', 'mi_right', 'sf_kept', 1],
  ['R', 'hg_excellent_ask_where', 'hg_excellent', 1],
];

export const S18_PAIRS: readonly Pair[] = [
  ['R', 'sf_kept', 'hg_excellent', 5],
  ['R', 'mi_right', 'hg_excellent', 3],
  ['R', 'sf_kept', 'sf_ungrounded_kept', 5],
  ['R', 'sf_kept', 'hg_excellent_ask_where', 5],
];

export const S01_PAIRS: readonly Pair[] = [
  ['R', 'hg_excellent', 'sf_ungrounded_kept', 5],
  ['R', 'hg_excellent', 'sf_only', 5],
];

/** Headline, two ways, by how many points they may differ. */
export const ALIKE: readonly Pair[] = [
  ['R', 'sf_kept', 'sf_intent_no_kept', 3],
  ['R', 'sf_kept', 'sf_renegotiated', 0],
  ['T', 'hg_excellent', 'padded', 0],
  ['R', 'hg_excellent', 'padded', 0],
];
