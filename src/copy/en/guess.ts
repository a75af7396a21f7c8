import type { Guess } from '../../domain/run-log/move.ts';

/** Words of the private question how the partner will take it. */
export const GUESS = {
  heading: (name: string) => `Before you hear it: how will ${name} take it?`,
  hint: (name: string) => `For you alone. ${name} does not see this, and it is never scored.`,
  skip: 'Just say it',
} as const;

/** What the player may expect of the partner. */
export const GUESS_LABELS: Record<Guess, string> = {
  relieved: 'Relieved',
  fine: 'Fine',
  stung: 'A little stung',
};
