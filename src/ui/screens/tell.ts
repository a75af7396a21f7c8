import type { Tell } from '../../store/tell.ts';
import { AS_IT_STANDS } from '../../store/tell.ts';
import { useSession } from './page.ts';

/** How to put what is told, and not said: as it stands, or in calm mode without a digit. */
export function useTell(): Tell {
  return useSession(({ settings, calmTell }) => (settings.calm ? calmTell : AS_IT_STANDS));
}
