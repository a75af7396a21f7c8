import { createContext, useContext, useSyncExternalStore } from 'react';
import type { KeyAnswers } from '../../effects/keys.ts';
import type { ShareExtras } from '../../effects/share-extras.ts';
import type { Theme } from '../../effects/theme.ts';
import type { HandOverPorts } from '../../store/hand-over.ts';
import type { Rehearsal, Session } from '../../store/session.ts';

/** What the screens may do to the page around them. */
export interface PagePorts extends HandOverPorts {
  addressOf(route: string): string;
  goTo(route: string): void;
  reload(): void;
  /** Loads what draws pictures and QR codes to share; rejects if it does not come. */
  loadShareExtras(): Promise<ShareExtras>;
  /** True where there is room for two columns. */
  isWide(): boolean;
  /** Listens for single keys; gives what stops it. */
  listenForKeys(answers: KeyAnswers): () => void;
  /** Presses the choice of that number, 1 the first on the page. */
  pressChoice(number: number): void;
  setTitle(title: string): void;
  theme(): Theme;
  chooseTheme(theme: Theme): void;
}

export interface Page {
  readonly rehearsal: Rehearsal;
  readonly ports: PagePorts;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** The page the screens stand on. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('A screen stands outside its page: wrap it in PageContext.');
  return page;
}

/** One narrow value of the session. */
export function useSession<T>(select: (session: Session) => T): T {
  const { store } = usePage().rehearsal;
  const value = () => select(store.getState());
  // What the build has drawn is taken over from the session as it is now, not as it was made.
  return useSyncExternalStore(store.subscribe, value, value);
}
