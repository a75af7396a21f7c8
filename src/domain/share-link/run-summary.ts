import type { Deed } from '../run-log/move.ts';

/**
 * A run without its words. `moves` are what was done; of an utterance on the way out only how it was made and whether
 * the player walked in the same breath. `outcome` is what the sender's game made of it: nobody else can find it out.
 */
export interface RunSummary {
  readonly engine: number;
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number;
  readonly outcome: SummaryOutcome;
  readonly moves: readonly SummaryMove[];
}

/** What came of a run, in the order of their numbers in links; new ones are added at the end. */
export const GOALS = ['open', 'reached', 'missed'] as const;
export const ENDINGS = [
  'open',
  'closed',
  'hanging',
  'hurt',
  'vanished',
  'slipped',
  'stayed',
  'left',
] as const;

export interface SummaryOutcome {
  readonly goal: (typeof GOALS)[number];
  readonly ending: (typeof ENDINGS)[number];
}

/** How words on the way out were made: chosen, built from parts, or the player's own. */
export type Wording = 'chosen' | 'built' | 'own';

export type SummaryMove =
  | { readonly kind: 'talk'; readonly id: string }
  | { readonly kind: 'said'; readonly how: Wording; readonly go: boolean }
  | { readonly kind: 'slip' }
  | { readonly kind: 'fake_call' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'leave_now' }
  | { readonly kind: 'next'; readonly id: string }
  | { readonly kind: 'day'; readonly deed: Deed };
