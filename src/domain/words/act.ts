/**
 * The table of dialogue acts: what a stretch of words does in the talk.
 *
 * One row an act. `names` says what the parameter points at, if there is one; `border` is the act's name in files
 * outside scenes and in the terminal (`undefined`: the act has no name there); `clarity` is how plainly the act
 * says that the player is leaving, 0-3, and 0 where it says nothing about it; `welcome` acts may be struck by the
 * player when they were heard in error, faults may not.
 *
 * Source of the clarities: the paper trial of the rubric (heard if clarity is greater than the partner's deafness).
 */
export interface ActRow {
  readonly names: ActTarget | undefined;
  readonly border: string | undefined;
  readonly clarity: 0 | 1 | 2 | 3;
  readonly welcome: boolean;
}

/** What the parameter of an act points at in a scene; `nothing` acts have none. */
export type ActTarget = 'fact' | 'person' | 'follow-up';

export const ACTS = {
  thanks: { names: undefined, border: 'thanks', clarity: 0, welcome: true },
  appreciation: { names: undefined, border: 'appreciation', clarity: 0, welcome: true },
  name: { names: undefined, border: 'uses_partner_name', clarity: 0, welcome: true },
  wrong_name: { names: undefined, border: undefined, clarity: 0, welcome: false },
  re_ask_name: { names: undefined, border: undefined, clarity: 0, welcome: true },
  callback: { names: 'fact', border: 'specific_callback', clarity: 0, welcome: true },
  reason: { names: 'fact', border: 'honest_reason', clarity: 3, welcome: true },
  busy: { names: undefined, border: 'honest_reason', clarity: 2, welcome: true },
  excuse: { names: 'fact', border: 'canned_excuse', clarity: 2, welcome: false },
  frees: { names: undefined, border: 'frees_partner', clarity: 2, welcome: true },
  hint: { names: undefined, border: 'preclosing', clarity: 1, welcome: true },
  announcement: { names: undefined, border: 'preclosing', clarity: 3, welcome: true },
  plain_wish: { names: undefined, border: undefined, clarity: 3, welcome: true },
  follow_up: { names: 'follow-up', border: 'concrete_follow_up', clarity: 1, welcome: true },
  leaves_open: { names: undefined, border: undefined, clarity: 0, welcome: true },
  contact: { names: undefined, border: 'contact_exchange', clarity: 0, welcome: true },
  vague_promise: { names: undefined, border: 'vague_promise', clarity: 1, welcome: false },
  introduction: { names: 'person', border: 'introduction', clarity: 2, welcome: true },
  common_ground: { names: 'fact', border: 'common_ground', clarity: 0, welcome: true },
  join_me: { names: undefined, border: undefined, clarity: 2, welcome: true },
  ask_where: { names: undefined, border: undefined, clarity: 0, welcome: true },
  take_up: { names: undefined, border: undefined, clarity: 0, welcome: true },
  hold: { names: undefined, border: undefined, clarity: 0, welcome: true },
  apology: { names: undefined, border: 'apology', clarity: 0, welcome: true },
  well_wish: { names: undefined, border: 'well_wish', clarity: 0, welcome: true },
  farewell: { names: undefined, border: undefined, clarity: 3, welcome: true },
  blame: { names: undefined, border: 'blame', clarity: 2, welcome: false },
  insult: { names: undefined, border: 'insult_or_hostile', clarity: 2, welcome: false },
} as const satisfies Record<string, ActRow>;

export type ActName = keyof typeof ACTS;

/** True if the text is the internal name of an act. */
export function isActName(text: string): text is ActName {
  return Object.hasOwn(ACTS, text);
}
