import type { Page } from '@playwright/test';
import { choice, lines, linkOf, openScene, press, pressAll, scoreCard } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { OTHER_PLAYS } from './support/plays.ts';
import { NOBODY, SCENES, TRAILER } from './support/scenes.ts';
import { faultsOf, RIGHT } from './support/structure.ts';

/** The sizes at which the main screens are looked at; each project takes those of its kind. */
const SIZES = {
  phone: [
    { width: 360, height: 640 },
    { width: 768, height: 1024 },
  ],
  desktop: [{ width: 1280, height: 800 }],
} as const;

type Look = (name: string) => Promise<void>;

/** Goes through the main screens and has each looked at. */
async function throughTheScreens(page: Page, look: Look): Promise<void> {
  const { scene, presses } = OTHER_PLAYS[0]!;
  await openScene(page, scene);
  await look('first screen');
  await press(page, 'other-ways');
  await look('other ways');
  await press(page, 'back');
  for (const id of presses) {
    await press(page, id);
    if (/^(?:weather|tactic|honest|item|bye)-/u.test(id)) await look(`after ${id}`);
  }
  await expect(scoreCard(page, 'tact')).toBeVisible();
  await look('debrief');
  const link = await linkOf(page);
  await choice(page, 'share').click();
  await look('share');
  await page.goto(link);
  await expect(choice(page, 'play-first')).toBeVisible();
  await look('received run');
  await page.goto('/#/shelf');
  await expect(page.getByRole('article')).toHaveCount(SCENES.length);
  await look('shelf');
  await choice(page, `play-${NOBODY}`).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await look('menu');
  await page.goto('/#/nowhere');
  await expect(choice(page, 'play')).toBeVisible();
  await look('nowhere');
  await page.goto('/#/run/AAAA');
  await expect(choice(page, 'play')).toBeVisible();
  await look('broken link');
}

const sizesHere = () => SIZES[test.info().project.name === 'phone' ? 'phone' : 'desktop'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing overlaps, is cut off, too small or too faint: ${colorScheme}`, async ({ page }) => {
    test.slow(true, 'a dozen screens, each measured whole');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of sizesHere()) {
      await page.setViewportSize(size);
      await throughTheScreens(page, async (name) => {
        expect(await faultsOf(page), `${name} at ${size.width}`).toEqual(RIGHT);
      });
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
      await page.goto('about:blank');
    }
  });
}

test('the check itself sees what is wrong', async ({ page }) => {
  await openScene(page, TRAILER);
  const plant = (css: string) => page.addStyleTag({ content: css });
  const sheet = await plant(`
    main button[data-choice] { color: #b9a48c; }
    main li + li { margin-top: -30px; }
    main button[data-choice="leave-now"] { min-height: 20px; height: 20px; }
    [data-testid="partner-lines"] { max-height: 30px; overflow: hidden; }`);
  const faults = await faultsOf(page);
  for (const list of Object.values(faults)) expect(list).not.toEqual([]);
  await sheet.evaluate((each) => (each as Element).remove());
  expect(await faultsOf(page)).toEqual(RIGHT);
});

/** What a reader may set for themselves by the guidelines: nothing may be lost by it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

for (const [name, width, height, css] of [
  ['a window of 1280 by 1024 at four times its size', 320, 256, ''],
  ['320 pixels', 320, 640, ''],
  ['wider letters, words and lines', 360, 640, SPACING],
] as const) {
  test(`nothing is lost and nothing scrolls sideways: ${name}`, async ({ page }) => {
    test.slow(true, 'a dozen screens, each measured whole');
    await page.setViewportSize({ width, height });
    await throughTheScreens(page, async (screen) => {
      if (css !== '') await page.addStyleTag({ content: css });
      const { clipped, overlaps } = await faultsOf(page);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ clipped, overlaps, sideways }, screen).toEqual({ clipped: [], overlaps: [], sideways: 0 });
    });
  });
}

test('in forced colours whatever is pressed has an edge, and the dashes gone by are filled', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openScene(page, TRAILER);
  await pressAll(page, ['radio-ask', 'weather-reflect']);
  const bare = await page.locator('main button:visible, main summary:visible').evaluateAll((all) =>
    all.flatMap((each) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
      return borderTopStyle === 'none' || borderTopWidth === '0px' ? [each.textContent] : [];
    }),
  );
  expect(bare).toEqual([]);
  const fills = await page
    .locator('[data-gone]')
    .evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).backgroundColor)).size);
  expect(fills).toBe(2);
});

test('nothing jumps while the page and its letters arrive, nor when it is played', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openScene(page, TRAILER);
  await page.evaluate(() => document.fonts.ready);
  await pressAll(page, ['radio-ask', 'weather-reflect', 'tactic-honest']);
  await expect(lines(page)).toBeVisible();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.001);
});
