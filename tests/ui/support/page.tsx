import { act, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { FIRST_SCENE } from '../../../src/app/first-run.ts';
import { listenForKeys, pressChoice } from '../../../src/effects/keys.ts';
import { SHARE_EXTRAS } from '../../../src/effects/share-extras.ts';
import type { Theme } from '../../../src/effects/theme.ts';
import { prefetchScreens } from '../../../src/ui/screens/later-screens.ts';
import type { PagePorts } from '../../../src/ui/screens/page.ts';
import { PageContext } from '../../../src/ui/screens/page.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld } from '../../store/support/world.ts';

interface PageOptions {
  readonly world?: World;
  readonly ports?: Partial<PagePorts>;
  /** True where effects should run twice, as they do while the site is being worked on. */
  readonly strict?: boolean;
  /** A screen by itself, in place of whatever stands at the address. */
  readonly screen?: ReactNode;
}

/** What a page of the game can be told and asked in a test. */
export interface TestPage {
  readonly world: World;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly container: HTMLElement;
  /** The title of the page as it was set last. */
  title(): string;
  /** The address below the page, such as `/shelf`. */
  route(): string;
  /** Goes to an address, as by the browser's own bar. */
  goTo(route: string): Promise<void>;
}

function route(): string {
  return location.hash.replace(/^#/u, '');
}

async function goTo(to: string): Promise<void> {
  await act(async () => {
    location.hash = to;
    // The browser tells of the new address only when it comes to it.
    await new Promise((done) => setTimeout(done));
  });
}

/** Opens the game at an address, in a world of its own. */
export async function renderPage(at: string, options: PageOptions = {}): Promise<TestPage> {
  const { world = createWorld(), strict = false } = options;
  // Screens in files of their own are there, as they are once the page has had a moment to fetch them.
  await prefetchScreens(world.rehearsal);
  await goTo(at);
  let theme: Theme = 'device';
  const setTitle = vi.fn<(title: string) => void>();
  const ports: PagePorts = {
    addressOf: (to) => `https://example.org/#${to}`,
    goTo: (to) => {
      location.hash = to;
    },
    reload: () => undefined,
    canSend: () => false,
    sendLink: async () => 'sent',
    copyText: async () => 'copied',
    loadShareExtras: async () => SHARE_EXTRAS,
    isWide: () => false,
    setTitle,
    listenForKeys,
    pressChoice,
    theme: () => theme,
    chooseTheme: (chosen) => {
      theme = chosen;
    },
    ...options.ports,
  };
  const app = (
    <PageContext value={{ rehearsal: world.rehearsal, ports }}>
      {options.screen ?? <App home={FIRST_SCENE} />}
    </PageContext>
  );
  // What is fetched is there before the page is looked at, unless the world holds it back.
  const { container } = await act(async () => render(strict ? <StrictMode>{app}</StrictMode> : app));
  return {
    world,
    user: userEvent.setup(),
    container,
    title: () => setTitle.mock.lastCall?.[0] ?? '',
    route,
    goTo,
  };
}
