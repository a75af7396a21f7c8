import { useEffect } from 'react';
import { usePage, useSession } from './page.ts';

interface ChoiceKeys {
  /** Tries that moment again; left out where there is none. */
  readonly onAgain?: (() => void) | undefined;
  /** Goes one step back; left out at the beginning. */
  readonly onBack?: (() => void) | undefined;
  /** Goes on at Enter; left out where a choice is waited for. */
  readonly onGoOn?: (() => void) | undefined;
}

/** Number keys press the choices on show, R and Z go back; not at all where the player has switched them off. */
export function useChoiceKeys({ onAgain, onBack, onGoOn }: ChoiceKeys): void {
  const { ports } = usePage();
  const on = useSession(({ settings }) => settings.keys);
  useEffect(() => {
    if (!on) return;
    return ports.listenForKeys({
      choose: ports.pressChoice,
      again: () => onAgain?.(),
      back: () => onBack?.(),
      goOn: () => onGoOn?.(),
    });
  }, [on, ports, onAgain, onBack, onGoOn]);
}
