import type { Outcome } from '../../domain/scoring/outcome.ts';

/** What the picture of the debrief shows, in words. */
export function outcomeWords(
  partner: string,
  wanted: string,
  reached: boolean,
  ending: Outcome['ending'],
): string {
  const left =
    ending === 'closed' ? `${partner} looks at you and smiles` : `${partner}'s smile has gone a little`;
  return reached ? `${left}. ${wanted} is in front of you.` : `${left}. ${wanted} is not to be seen.`;
}
