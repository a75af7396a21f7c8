import { memo } from 'react';
import { PLAY } from '../../copy/en/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { Menu } from '../components/menu.tsx';
import { MenuItems } from './later-screens.ts';

/** The menu of a scene. */
export const PlayMenu = memo(({ scenario }: { readonly scenario: Scenario }) => (
  <Menu label={PLAY.menu} close={PLAY.close}>
    {(shut) => <MenuItems.Screen scenario={scenario} onShut={shut} />}
  </Menu>
));
