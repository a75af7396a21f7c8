import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Rehearsal } from '../../store/session.ts';
import { usePage } from './page.ts';

/** Pages on which some screen has been shown already. */
const begun = new WeakSet<Rehearsal>();

interface Entry {
  /** False while the screen still waits for what it shows. */
  readonly ready?: boolean;
  /** True where even the first screen of all begins there. */
  readonly always?: boolean;
}

/**
 * Takes the focus and the view to where a new screen begins, so that neither is lost with the screen before. The first
 * screen of all is left to be read from its top.
 */
export function useEntry(place: RefObject<HTMLElement | null>, { ready = true, always = false }: Entry = {}) {
  const { rehearsal } = usePage();
  const wanted = useRef<boolean>(undefined);
  useEffect(() => {
    if (!ready) return;
    // Asked once a screen: while the site is being worked on, effects run twice.
    wanted.current ??= always || begun.has(rehearsal);
    begun.add(rehearsal);
    if (wanted.current) goToStart(place.current);
  }, [rehearsal, place, ready, always]);
}

/** Gives an element the focus, with the start of its screen in view. */
export function goToStart(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  place?.closest('main')?.scrollIntoView({ block: 'start' });
}
