/**
 * One move of the player, as the log keeps it: ids and flags alone, nothing that can be derived.
 *
 * `talk` picks a talk move of the beat; `say` speaks a written line and, with `go`, walks in the same breath; `build`
 * speaks a line put together from parts of the scene, in the order they were put; `own` speaks words of the player's
 * own, 1 to 600 characters without lone surrogates; `slip` leaves unseen; `fake_call` answers a telephone that did not
 * ring; `settle` stays on purpose; `leave_now` ends the scene unscored; `guess` says, for the player alone, how the
 * words to come will be taken; `mean`, for the player alone, whether the promise in them is meant; `next` is the act
 * after the goodbye; `day` what becomes of a promise on the next day.
 *
 * `struck` are welcome acts that were heard in error and taken out by the player, as the scene's file would write them
 * (`"thanks"`, `"callback:hinge"`); `fact` is the fact of the scene that a reason in the player's words stands for.
 */
export type Move =
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'say'; readonly line: string; readonly go: boolean }
  | { readonly kind: 'build'; readonly parts: readonly string[]; readonly go: boolean }
  | OwnMove
  | { readonly kind: 'slip' }
  | { readonly kind: 'fake_call' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'leave_now' }
  | { readonly kind: 'guess'; readonly how: Guess }
  | { readonly kind: 'mean'; readonly how: Meant }
  | { readonly kind: 'next'; readonly id: string }
  | { readonly kind: 'day'; readonly deed: Deed };

/** Words of the player's own. */
export interface OwnMove {
  readonly kind: 'own';
  readonly text: string;
  readonly go: boolean;
  readonly struck: readonly string[];
  readonly fact?: string;
}

/** How the partner will take it, as the player expects; never scored. */
export const GUESSES = ['relieved', 'fine', 'stung'] as const;
export type Guess = (typeof GUESSES)[number];

/** Whether a promise is meant; the tap is never scored. */
export const MEANT = ['yes', 'maybe', 'no'] as const;
export type Meant = (typeof MEANT)[number];

/** True for a tap that is for the player alone: it says something about the words to come, and is never judged. */
export function isPrivate(move: Move): boolean {
  return move.kind === 'guess' || move.kind === 'mean';
}

/** What becomes of a promise. */
export const DEEDS = ['keep', 'renegotiate', 'drop'] as const;
export type Deed = (typeof DEEDS)[number];
