import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageParts } from '../../scripts/prerender/page-html.ts';
import { pageHtml } from '../../scripts/prerender/page-html.ts';
import type { FirstScreens } from '../../src/app/prerender.tsx';
import { firstScreens } from '../../src/app/prerender.tsx';
import { Root } from '../../src/app/root.tsx';
import { FIRST_SEED } from '../../src/domain/conversation/first-seed.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { answerFirstTaps } from '../../src/effects/first-taps.ts';
import { prerenderedIn } from '../../src/effects/prerendered.ts';
import { putPatch } from '../../src/effects/put-patch.ts';
import { startCode } from '../../src/effects/start-code.ts';
import { isWide } from '../../src/effects/width.ts';
import { begin } from '../../src/store/play-scene.ts';
import { press } from '../../src/store/press.ts';
import type { PagePorts } from '../../src/ui/screens/page.ts';
import { CORNER, SHIPPED } from '../domain/support/scenes.ts';
import { createWorld } from '../store/support/world.ts';

const SHELL = `<!doctype html><html lang="en"><head><meta content="script-src 'self'" /><title>t</title>
<meta name="description" content="d" /><script type="module" src="./assets/i.js"></script><link rel="stylesheet" href="./assets/i.css"></head>
<body><div id="root"></div></body></html>`;

/** The page that the build makes of a scene. */
function pageOf(scenario: Scenario, screens: FirstScreens, more: Partial<PageParts> = {}): string {
  return pageHtml({
    shell: SHELL,
    css: '',
    sheet: 'assets/i.css',
    scenario,
    seed: FIRST_SEED,
    screens,
    putPatch: putPatch.toString(),
    answerFirstTaps: answerFirstTaps.toString(),
    startCode: startCode.toString(),
    base: '',
    modules: [],
    ...more,
  });
}

/** Puts the page that the build makes of a scene into the document, and starts what stands in its head. */
function openPage(scenario: Scenario, screens: FirstScreens): HTMLElement {
  const html = pageOf(scenario, screens);
  document.body.innerHTML = /<body>(.*)<\/body>/su.exec(html)?.[1] ?? '';
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  return root;
}

/** The page once its picture has come, as `startCode` brings it. */
function withPicture(root: HTMLElement): HTMLElement {
  const picture = document.querySelector<HTMLTemplateElement>('template[data-picture]');
  if (picture === null) throw new Error('The picture stands in no template.');
  expect(root.querySelector('svg[role=img]')?.childElementCount).toBe(0);
  putPatch(picture);
  return root;
}

const PORTS = {
  isWide,
  theme: () => 'device',
  setTitle: () => undefined,
  listenForKeys: () => () => undefined,
  pressChoice: () => undefined,
} as unknown as PagePorts;

/** The screen that the browser itself draws after a press, and a press is not taken over from anything. */
function drawnAfresh(scenario: Scenario, choice: string | undefined): HTMLElement {
  const { rehearsal } = createWorld();
  rehearsal.store.setState({ scenes: { [scenario.file.id]: { status: 'ready', scenario } } });
  begin(rehearsal, scenario, FIRST_SEED);
  if (choice !== undefined) press(rehearsal, scenario, choice, false);
  const page = { rehearsal, ports: PORTS };
  return render(<Root page={page} home={scenario.file.id} />).container;
}

/** The tree, without the ids that only tie one part to another, and with attributes in one order. */
function treeOf(root: HTMLElement): string {
  return root.innerHTML
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/_[rR]_[0-9a-z]+_/gu, 'ID')
    .replaceAll(
      /(?: [^\s=<>"]+="[^"]*")+/gu,
      (list) =>
        ` ${list
          .match(/[^\s=]+="[^"]*"/gu)
          ?.sort()
          .join(' ')}`,
    )
    .replaceAll(/ (?:data-home|data-seed|data-taps|data-shown)="[^"]*"/gu, '');
}

const tap = (root: HTMLElement, choice: string) =>
  root.querySelector<HTMLElement>(`main [data-choice="${choice}"]`)?.click();

let stop = new AbortController();

beforeAll(() => {
  location.hash = '';
});

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.innerHTML = '';
  delete document.documentElement.dataset.elsewhere;
  delete document.documentElement.dataset.theme;
  sessionStorage.clear();
  localStorage.clear();
  location.hash = '';
});

/** Starts the script of the page's head; its listener ends with the test. */
function startHead(home: string): void {
  const add = document.addEventListener.bind(document);
  const spy = vi
    .spyOn(document, 'addEventListener')
    .mockImplementation((kind: string, listener: unknown) =>
      add(kind, listener as EventListener, { signal: stop.signal }),
    );
  answerFirstTaps(home, putPatch);
  spy.mockRestore();
}

describe.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
  'the page that opens in %s',
  (id, scenario) => {
    it('shows what the components show, and after every first press what the reducer makes of it', {
      timeout: 60_000,
    }, async () => {
      const screens = await firstScreens(scenario, FIRST_SEED);
      const presses = Object.keys(screens.afterPress);
      expect(presses).toEqual(
        expect.arrayContaining([...(scenario.file.beats[0]?.moves ?? []).map((move) => move.id)]),
      );
      expect(treeOf(withPicture(openPage(scenario, screens)))).toBe(treeOf(drawnAfresh(scenario, undefined)));
      startHead(id);
      for (const choice of presses) {
        const root = openPage(scenario, screens);
        tap(root, choice);
        expect(root.contains(document.activeElement), choice).toBe(true);
        expect(treeOf(root), choice).toBe(treeOf(drawnAfresh(scenario, choice)));
        expect(prerenderedIn(root)?.presses()).toEqual([{ choice, go: false }]);
        expect(prerenderedIn(root)?.shown()).toBe(1);
      }
    });
  },
);

describe('what a preview of a link shows', () => {
  const own = { title: 'A "title"', description: 'of its own' };

  it('is a picture where the build knows the address of the site, and none elsewhere', async () => {
    const screens = await firstScreens(CORNER, FIRST_SEED);
    const known = pageOf(CORNER, screens, { own, base: '../../', site: 'https://example.org/game/' });
    expect(known).toContain(
      '<meta property="og:image" content="https://example.org/game/previews/corner.png" />',
    );
    expect(known).toContain('<meta property="og:title" content="A &quot;title&quot;" />');
    expect(pageOf(CORNER, screens, { own, base: '../../' })).not.toContain('og:image');
  });

  it.each(SHIPPED.map(({ file }) => file.id))('is there for %s, in the size that is asked for', (id) => {
    const png = readFileSync(`public/previews/${id}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe('what answers the first tap', () => {
  const opened = async () => {
    const root = openPage(CORNER, await firstScreens(CORNER, FIRST_SEED));
    startHead(CORNER.file.id);
    return root;
  };
  const [first] = CORNER.file.beats[0]?.moves ?? [];
  const TALK = first?.id ?? '';

  it('notes what is pressed after it, with "and go", and leaves the screen for the game', async () => {
    const root = await opened();
    tap(root, 'tactic-honest');
    root.querySelector<HTMLInputElement>('[data-and-go]')?.click();
    const line = root.querySelector<HTMLElement>('main li button');
    const shown = treeOf(root);
    line?.click();
    expect(treeOf(root)).toBe(shown);
    expect(prerenderedIn(root)?.presses()).toEqual([
      { choice: 'tactic-honest', go: false },
      { choice: line?.dataset.choice, go: true },
    ]);
    expect(prerenderedIn(root)?.shown()).toBe(1);
  });

  it('passes over the second click of a double click, and whatever is no choice', async () => {
    const root = await opened();
    const button = root.querySelector<HTMLElement>(`[data-choice="${TALK}"]`);
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    root.querySelector<HTMLElement>('h1')?.click();
    expect(prerenderedIn(root)?.presses()).toEqual([]);
  });

  it('says nothing more once the game has taken over', async () => {
    const root = await opened();
    prerenderedIn(root)?.takeOver();
    const shown = treeOf(root);
    tap(root, TALK);
    expect(treeOf(root)).toBe(shown);
    expect(root.dataset.taps).toBeUndefined();
  });

  it.each([
    [
      'a run of the scene is kept in this tab',
      () => sessionStorage.setItem('graceful-exit/run/corner', '{}'),
    ],
    ['a run of the scene is kept beyond it', () => localStorage.setItem('graceful-exit/run/corner', '{}')],
    ['the address leads to the shelf', () => (location.hash = '/shelf')],
    ['the address is a link to a run', () => (location.hash = '/run/AbC')],
  ])('hides the screen before it is seen, where %s', async (_, arrange) => {
    arrange();
    const root = await opened();
    expect(document.documentElement.dataset.elsewhere).toBe('');
    expect(prerenderedIn(root)).toBeUndefined();
  });

  it.each(['', '#', '#/'])('shows it where the address is %j', async (hash) => {
    location.hash = hash;
    const root = await opened();
    expect(prerenderedIn(root)?.scene).toBe('corner');
    expect(prerenderedIn(root)?.seed).toBe(FIRST_SEED);
  });

  it('puts the kept theme on the page, and no other word', async () => {
    localStorage.setItem('graceful-exit/theme', 'dark');
    await opened();
    expect(document.documentElement.dataset.theme).toBe('dark');
    delete document.documentElement.dataset.theme;
    localStorage.setItem('graceful-exit/theme', 'plaid');
    startHead('corner');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('does without storage where the browser forbids it', async () => {
    const forbid = vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const root = await opened();
    forbid.mockRestore();
    expect(prerenderedIn(root)).toBeDefined();
  });
});
