/**
 * One move of the player, as the log keeps it: ids and flags alone, nothing that can be derived.
 *
 * `talk` picks a talk move of the beat; `say` speaks a written line and, with `go`, walks in the same breath; `slip`
 * leaves unseen; `fake_call` answers a telephone that did not ring; `settle` stays on purpose; `leave_now` ends the
 * scene unscored; `guess` says, for the player alone, how the words to come will be taken; `next` is the act after the
 * goodbye; `day` what becomes of a promise on the next day.
 */
export type Move =
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'say'; readonly line: string; readonly go: boolean }
  | { readonly kind: 'slip' }
  | { readonly kind: 'fake_call' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'leave_now' }
  | { readonly kind: 'guess'; readonly how: Guess }
  | { readonly kind: 'next'; readonly id: string }
  | { readonly kind: 'day'; readonly deed: Deed };

/** How the partner will take it, as the player expects; never scored. */
export const GUESSES = ['relieved', 'fine', 'stung'] as const;
export type Guess = (typeof GUESSES)[number];

/** What becomes of a promise. */
export const DEEDS = ['keep', 'renegotiate', 'drop'] as const;
export type Deed = (typeof DEEDS)[number];
