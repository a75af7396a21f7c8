import type { SummaryMove, Wording } from '../../domain/share-link/run-summary.ts';

const SAID: Record<Wording, string> = {
  chosen: 'Said a written line on the way out',
  built: 'Said a line built from parts on the way out',
  own: 'Said something in words of their own on the way out',
};

const DONE = {
  slip: 'Slipped away unseen.',
  fake_call: 'Answered a telephone that did not ring.',
  settle: 'Stayed on purpose.',
  leave_now: 'Left at once.',
} as const;

const DEEDS = {
  keep: 'Kept the promise the next day.',
  renegotiate: 'Asked to change the promise the next day.',
  drop: 'Dropped the promise the next day.',
} as const;

/** One move of a summary, in a sentence; `wordOf` gives the scene's own words for an id. */
export function summaryMoveWords(move: SummaryMove, wordOf: (id: string) => string): string {
  switch (move.kind) {
    case 'talk':
    case 'next':
      return wordOf(move.id);
    case 'said':
      return `${SAID[move.how]}${move.go ? ', and walked in the same breath' : ''}.`;
    case 'day':
      return DEEDS[move.deed];
    default:
      return DONE[move.kind];
  }
}
