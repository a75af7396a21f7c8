/**
 * The dialogue acts: what a stretch of words does in the talk, and how plainly it says that the player is leaving, 0-3,
 * and 0 where it says nothing about it.
 *
 * Source of the clarities: the paper trial of the rubric (heard if clarity is greater than the partner's deafness).
 */
export const CLARITY = {
  thanks: 0,
  appreciation: 0,
  name: 0,
  wrong_name: 0,
  re_ask_name: 0,
  callback: 0,
  reason: 3,
  busy: 2,
  excuse: 2,
  frees: 2,
  hint: 1,
  announcement: 3,
  plain_wish: 3,
  follow_up: 1,
  leaves_open: 0,
  contact: 0,
  vague_promise: 1,
  introduction: 2,
  common_ground: 0,
  join_me: 2,
  ask_where: 0,
  take_up: 0,
  hold: 0,
  apology: 0,
  well_wish: 0,
  farewell: 3,
  blame: 2,
  insult: 2,
} as const satisfies Record<string, 0 | 1 | 2 | 3>;

export type ActName = keyof typeof CLARITY;

/** True if the text is the internal name of an act. */
export function isActName(text: string): text is ActName {
  return Object.hasOwn(CLARITY, text);
}
