/** A headline or a pair on which judge and coach differ, as the tallies name it, and why it stays so. */
export type KnownMisses = Readonly<Record<string, string>>;

const IN_A_STORY = 'one exchange and a formula of thanks is little talk (R1 1, R2 1), wherever it was said';
const SERVED = 'a plain wish with thanks for a named thing serves this need, and plain words get full marks';
const VAGUE = 'a vague promise left undone is R3 1 and hangs on nothing, R4 2';
const UNENDED = 'a talk that nobody leaves is not settled, and what is not settled has no headline';
const STUFFED =
  'begun in a story (T1 0), and nothing of such an utterance is above level 2: 39, one point below the band';
const PADDED = 'one turn too many costs one level of T5, which is 4 points';
const FORMULA = 'thanks and the detail stand apart: no named thing, so the need is not met (R5 0)';
const NAME = 'a wrong name weighs 6 of 100 and caps nothing';
const BID = 'R4 does not read the bid, and a bid that was passed over is T2 1, however long';

export const KNOWN_BANDS: KnownMisses = {
  's01 hg_mid_story Relationship': IN_A_STORY,
  's01 interrupt_kind_early Relationship': IN_A_STORY,
  's02 interrupt_rude Relationship': 'the open story of this scene comes before anything can be given back',
  's01 plain_wish Relationship': SERVED,
  's01 sf_vague_no Relationship': VAGUE,
  's02 sf_vague_no Relationship': VAGUE,
  's18 sf_vague_no Relationship': VAGUE,
  's01 sf_only Relationship': 'a plan that is not the need is R5 1, and nothing was thanked for',
  's01 stay_forever Tact': UNENDED,
  's01 stay_forever Relationship': UNENDED,
  's02 stay_forever Tact': UNENDED,
  's02 stay_forever Relationship': UNENDED,
  's18 stay_forever Tact': UNENDED,
  's18 stay_forever Relationship': UNENDED,
  's01 stuff_at_once Tact': STUFFED,
  's18 stuff_at_once Tact': STUFFED,
  's01 padded_turns Tact': PADDED,
  's02 padded_turns Tact': PADDED,
  's18 padded_turns Tact': PADDED,
  's01 hints_then_plain Relationship': FORMULA,
  's18 hints_then_plain Relationship': FORMULA,
  's01 lazy_two_questions Relationship': FORMULA,
  's18 lazy_two_questions Relationship': FORMULA,
  's01 wrong_name Relationship': NAME,
  's01 bid_ignored Tact': BID,
  's01 bid_ignored Relationship': BID,
  's02 bid_ignored Tact': BID,
  's02 bid_ignored Relationship': BID,
  's18 bid_ignored Tact': BID,
  's18 bid_ignored Relationship': BID,
};

export const KNOWN_PAIRS: KnownMisses = {
  's01 R bid_honoured > bid_ignored': BID,
  's02 R bid_honoured > bid_ignored': BID,
  's18 R bid_honoured > bid_ignored': BID,
};
