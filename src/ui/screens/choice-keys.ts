import { useEffect } from 'react';
import { usePage, useSession } from './page.ts';

interface ChoiceKeys {
  /** Tries that moment again; `undefined` where there is none. */
  readonly onAgain: (() => void) | undefined;
  /** Goes one step back; `undefined` at the beginning. */
  readonly onBack: (() => void) | undefined;
}

/** Number keys press the choices on show, R and Z go back; not at all where the player has switched them off. */
export function useChoiceKeys({ onAgain, onBack }: ChoiceKeys): void {
  const { ports } = usePage();
  const on = useSession(({ settings }) => settings.keys);
  useEffect(() => {
    if (!on) return;
    return ports.listenForKeys({
      choose: ports.pressChoice,
      again: () => onAgain?.(),
      back: () => onBack?.(),
    });
  }, [on, ports, onAgain, onBack]);
}
