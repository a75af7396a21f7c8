import { useEffect, useState } from 'react';
import type { Tell } from '../../store/scene-view.ts';
import { useSession } from './page.ts';

let calmly: Tell | undefined;

/** Fetches how calm mode tells things; rejects if it does not come. */
export async function prefetchTell(): Promise<void> {
  calmly ??= (await import('../../copy/en/numbers.ts')).spelledOut;
}

const asItStands: Tell = (text) => text;

/** How to put what is told, and not said: as it stands, or in calm mode without a digit. */
export function useTell(): Tell {
  const calm = useSession(({ settings }) => settings.calm);
  const [, setCome] = useState(false);
  useEffect(() => {
    if (calm)
      void prefetchTell().then(
        () => setCome(true),
        () => undefined,
      );
  }, [calm]);
  return (calm && calmly) || asItStands;
}
