import type { Outcome } from '../../domain/scoring/outcome.ts';

/** What the picture of the debrief shows, in words. */
export function outcomeWords(partner: string, met: string | undefined, ending: Outcome['ending']): string {
  const left = ending === 'closed' ? `${partner} looks at you and smiles.` : `${partner} looks after you.`;
  return met === undefined ? left : `${left} ${met} stands before you.`;
}
