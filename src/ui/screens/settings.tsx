import { MENU } from '../../copy/en/menu.ts';
import { showEverything } from '../../store/progress.ts';
import { changeSettings } from '../../store/settings.ts';
import { TickChoice } from '../components/tick-choice.tsx';
import { usePage, useSession } from './page.ts';

/** How the player wants the page: calm, with keys, everything at once. */
export function Settings() {
  const { rehearsal } = usePage();
  const { calm, keys } = useSession(({ settings }) => settings);
  const everything = useSession(({ progress }) => progress.everything);
  return (
    <div>
      <TickChoice
        label={MENU.calm}
        ticked={calm}
        onTick={(ticked) => changeSettings(rehearsal, { calm: ticked })}
      />
      <TickChoice
        label={MENU.keys}
        ticked={keys}
        onTick={(ticked) => changeSettings(rehearsal, { keys: ticked })}
      />
      <TickChoice
        label={MENU.everything}
        hint={MENU.everythingHint}
        ticked={everything}
        onTick={(ticked) => showEverything(rehearsal, ticked)}
      />
    </div>
  );
}
