import { useState } from 'react';
import { MENU } from '../../copy/en/menu.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { startAgain } from '../../store/play-scene.ts';
import { Button } from '../components/button.tsx';
import { ThemeChoice } from '../components/theme-choice.tsx';
import { usePage } from './page.ts';
import { Settings } from './settings.tsx';

interface PlayMenuItemsProps {
  readonly scenario: Scenario;
  readonly onShut: () => void;
}

/** What stands in the menu of a scene: all scenes, past runs, start again, a beamer, how the page is to be, light or dark. */
export function PlayMenuItems({ scenario, onShut }: PlayMenuItemsProps) {
  const { rehearsal, ports } = usePage();
  const [theme, setTheme] = useState(() => ports.theme());
  return (
    <>
      <Button
        name="shelf"
        onPress={() => {
          onShut();
          ports.goTo('/shelf');
        }}
      >
        {MENU.shelf}
      </Button>
      <Button
        name="again"
        onPress={() => {
          onShut();
          startAgain(rehearsal, scenario);
        }}
      >
        {MENU.again}
      </Button>
      <Button
        name="history"
        onPress={() => {
          onShut();
          ports.goTo('/history');
        }}
      >
        {MENU.pastRuns}
      </Button>
      <Button
        name="beamer"
        onPress={() => {
          onShut();
          ports.goTo(`/class/${scenario.file.id}`);
        }}
      >
        {MENU.beamer}
      </Button>
      <Settings />
      <ThemeChoice
        chosen={theme}
        onChoose={(chosen) => {
          setTheme(chosen);
          ports.chooseTheme(chosen);
        }}
      />
    </>
  );
}
