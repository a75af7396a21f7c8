import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Prerendered } from '../effects/prerendered.ts';
import {
  clearPrerendered,
  focusStart,
  hasFocus,
  isTicked,
  prerenderedIn,
  pressAgain,
} from '../effects/prerendered.ts';
import { loadStyles } from '../effects/styles.ts';
import { loadScene } from '../store/load-scene.ts';
import { begin, isOver } from '../store/play-scene.ts';
import { press } from '../store/press.ts';
import { prefetchScreens } from '../ui/screens/later-screens.ts';
import type { Page } from '../ui/screens/page.ts';
import { FIRST_SCENE } from './first-run.ts';
import { Root } from './root.tsx';

/** Draws the page, or takes over the screen that the build has drawn, with all that has been pressed on it. */
export async function start(place: HTMLElement, page: Page): Promise<void> {
  const home = place.dataset.home ?? FIRST_SCENE;
  const drawn = prerenderedIn(place);
  const scenario = drawn && (await loadScene(page.rehearsal, drawn.scene));
  if (drawn === undefined || scenario === undefined) {
    await loadStyles();
    clearPrerendered(place);
    createRoot(place).render(<Root page={page} home={home} />);
    return;
  }
  await takeOver(place, page, drawn, scenario);
}

async function takeOver(
  place: HTMLElement,
  page: Page,
  drawn: Prerendered,
  scenario: Scenario,
): Promise<void> {
  const { rehearsal, ports } = page;
  begin(rehearsal, scenario, drawn.seed);
  let seen = 0;
  const unfolded: string[] = [];
  const fold = () => {
    for (const { choice, go } of drawn.presses().slice(seen)) {
      seen += 1;
      if (!press(rehearsal, scenario, choice, go)) unfolded.push(choice);
    }
  };
  fold();
  const run = rehearsal.store.getState().runs[scenario.file.id];
  if (run !== undefined && isOver(run)) {
    // The screen that stands there comes in a file of its own; if it does not, the page will say so.
    await prefetchScreens(rehearsal).catch(() => undefined);
    fold();
  }
  const ticked = isTicked(place);
  // The build has drawn the theme of the device, with the clock, and one screen ahead.
  const plain = ports.theme() === 'device' && !rehearsal.store.getState().settings.calm;
  const alike = seen - unfolded.length === drawn.shown() && plain;
  drawn.takeOver();
  const root = <Root page={page} home={drawn.scene} onReady={() => pressAgain(place, unfolded, ticked)} />;
  if (alike) startTransition(() => void hydrateRoot(place, root));
  else {
    const hadFocus = hasFocus(place);
    flushSync(() => createRoot(place).render(root));
    if (hadFocus) focusStart(place);
  }
}
