import { useEffect, useSyncExternalStore } from 'react';
import type { PersonLook } from '../../../domain/scenario/look.ts';
import { isAtHand } from './at-hand.ts';
import type { WARDROBE } from './wardrobe-parts.ts';

/** What people are drawn with beside what comes with the page; it has a file of its own. */
type Wardrobe = typeof WARDROBE;

let come: Wardrobe | undefined;
const waiting = new Set<() => void>();

/** Fetches the wardrobe, once; rejects if its file does not come. */
export async function fetchWardrobe(): Promise<void> {
  if (come !== undefined) return;
  come = (await import('./wardrobe-parts.ts')).WARDROBE;
  for (const told of waiting) told();
}

/** Fetches what these people are drawn with, if it is not here yet; rejects if it does not come. */
export async function fetchPeople(looks: readonly PersonLook[]): Promise<void> {
  if (!looks.every(isAtHand)) await fetchWardrobe();
}

/** The wardrobe, for those who have been asked whether they can be drawn. */
export function wardrobe(): Wardrobe {
  if (come === undefined) throw new Error('Somebody is drawn before fetchPeople has fetched the wardrobe.');
  return come;
}

/** Whether somebody can be drawn now; where not, the wardrobe is asked for, and the answer changes when it comes. */
export function useDrawable(look: PersonLook): boolean {
  const here = useSyncExternalStore(onCome, isHere, isHere);
  const drawable = here || isAtHand(look);
  useEffect(() => {
    // If it does not come the picture lacks somebody; what they do is said in words all the same.
    if (!drawable) fetchWardrobe().catch(() => undefined);
  }, [drawable]);
  return drawable;
}

function isHere(): boolean {
  return come !== undefined;
}

function onCome(told: () => void): () => void {
  waiting.add(told);
  return () => waiting.delete(told);
}
