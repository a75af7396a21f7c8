/**
 * One move of the player, as the log keeps it: ids and flags alone, nothing that can be derived.
 *
 * `talk` picks a talk move of the beat; `say` speaks a written line and, with `go`, walks in the same breath; `slip`
 * leaves unseen; `fake_call` answers a telephone that did not ring; `leave_now` ends the scene unscored; `next` is
 * the act after the goodbye.
 */
export type Move =
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'say'; readonly line: string; readonly go: boolean }
  | { readonly kind: 'slip' }
  | { readonly kind: 'fake_call' }
  | { readonly kind: 'leave_now' }
  | { readonly kind: 'next'; readonly id: string };
