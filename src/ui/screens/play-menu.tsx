import { useState } from 'react';
import { PLAY } from '../../copy/en/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { startAgain } from '../../store/play-scene.ts';
import { Button } from '../components/button.tsx';
import { Menu } from '../components/menu.tsx';
import { ThemeChoice } from '../components/theme-choice.tsx';
import { usePage } from './page.ts';
import { Settings } from './settings.tsx';

/** The menu of a scene: all scenes, start again, light or dark. */
export function PlayMenu({ scenario }: { readonly scenario: Scenario }) {
  const { rehearsal, ports } = usePage();
  const [theme, setTheme] = useState(() => ports.theme());
  return (
    <Menu label={PLAY.menu} close={PLAY.close}>
      {(shut) => (
        <>
          <Button
            name="shelf"
            onPress={() => {
              shut();
              ports.goTo('/shelf');
            }}
          >
            {PLAY.shelf}
          </Button>
          <Button
            name="again"
            onPress={() => {
              shut();
              startAgain(rehearsal, scenario);
            }}
          >
            {PLAY.again}
          </Button>
          <Button
            name="history"
            onPress={() => {
              shut();
              ports.goTo('/history');
            }}
          >
            {PLAY.pastRuns}
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
      )}
    </Menu>
  );
}
