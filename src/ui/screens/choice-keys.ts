import { useEffect } from 'react';
import { usePage, useSession } from './page.ts';

/**
 * Number keys press the choices on show, R tries the last moment again; not at all where the player has switched
 * them off.
 *
 * @param onAgain tries the moment again; `undefined` where there is none
 * @param onGoOn goes on at Enter; `undefined` where a choice is waited for
 */
export function useChoiceKeys(onAgain: (() => void) | undefined, onGoOn?: (() => void) | undefined): void {
  const { ports } = usePage();
  const on = useSession(({ settings }) => settings.keys);
  useEffect(() => {
    if (!on) return;
    return ports.listenForKeys({
      choose: ports.pressChoice,
      again: () => onAgain?.(),
      goOn: () => onGoOn?.(),
    });
  }, [on, ports, onAgain, onGoOn]);
}
