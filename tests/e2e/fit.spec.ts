import type { Page } from '@playwright/test';
import { DEBRIEF } from '../../src/copy/en/debrief.ts';
import { choice, lines, openScene, press, pressAll, scoreCard } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { GOOD_PLAYS, OTHER_PLAYS } from './support/plays.ts';
import { NOBODY, SCENES, TRAILER } from './support/scenes.ts';

const WIDTHS = [320, 360, 412, 768, 1280] as const;

/** The least width and height of anything to press, in CSS pixels. */
const TARGET = 44;

interface Misfits {
  /** How far the page can be scrolled sideways, in CSS pixels. */
  readonly sideways: number;
  /** What can be pressed and is smaller than a fingertip. A tick box is pressed by its label. */
  readonly tooSmall: readonly string[];
  /** Words wider than a box that hides what goes beyond it. */
  readonly cutOff: readonly string[];
}

const FITS: Misfits = { sideways: 0, tooSmall: [], cutOff: [] };

function misfits(page: Page): Promise<Misfits> {
  return page.evaluate((least) => {
    const named = (each: Element) =>
      `${each.tagName} "${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 40)}"`;
    const toPress = [...document.querySelectorAll('button, summary, input, select, textarea, a[href]')];
    const boxes = [...document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden, svg *, input)')];
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      sideways: scrollWidth - clientWidth,
      tooSmall: toPress.flatMap((each) => {
        if (!each.checkVisibility()) return [];
        if (each.matches('a') && getComputedStyle(each).display === 'inline') return [];
        const ticked = each.matches('input[type="checkbox"], input[type="radio"]');
        const { width, height } = ((ticked && each.closest('label')) || each).getBoundingClientRect();
        // A tenth of a pixel is rounding, as at a zoom that is not whole.
        if (width > least - 0.1 && height > least - 0.1) return [];
        return [`${named(each)} ${width.toFixed(1)} x ${height.toFixed(1)}`];
      }),
      cutOff: boxes.flatMap((each) => {
        const hides = each.checkVisibility() && getComputedStyle(each).overflowX !== 'visible';
        return hides && each.scrollWidth > each.clientWidth + 1 ? [named(each)] : [];
      }),
    };
  }, TARGET);
}

async function expectFit(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 823 });
      expect(await misfits(page), `${name} at ${width}`).toEqual(FITS);
    }
  });
}

for (const play of [OTHER_PLAYS[0]!, GOOD_PLAYS[3]!]) {
  test(`${play.scene} fits every width, and everything to press is large enough`, async ({ page }) => {
    test.slow(true, 'seven views at five widths');
    await openScene(page, play.scene);
    await expectFit(page, 'first screen');
    await press(page, 'other-ways');
    await expectFit(page, 'other ways');
    await press(page, 'back');
    for (const id of play.presses) {
      await press(page, id);
      if (/^tactic-|^item-both|^bye-|^g-/u.test(id)) await expectFit(page, `after ${id}`);
    }
    await expect(scoreCard(page, 'tact')).toBeVisible();
    await page.getByText(DEBRIEF.allPoints).click();
    await expectFit(page, 'debrief');
    await choice(page, 'share').click();
    await expectFit(page, 'share');
  });
}

test('the shelf and the menu fit every width, and everything to press is large enough', async ({ page }) => {
  await page.goto('/#/shelf');
  await expect(page.getByRole('article')).toHaveCount(SCENES.length);
  await expectFit(page, 'shelf');
  await choice(page, `play-${NOBODY}`).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectFit(page, 'menu');
  for (const route of ['history', 'drill']) {
    await page.goto(`/#/${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectFit(page, route);
  }
  await page.goto('/#/run/AAAA');
  await expect(choice(page, 'play')).toBeVisible();
  await expectFit(page, 'broken link');
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves', async ({ page }) => {
    const running = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    await openScene(page, TRAILER);
    expect(await running()).toBe(0);
    for (const id of OTHER_PLAYS[0]!.presses) {
      await choice(page, id).hover();
      await press(page, id);
      expect(await running()).toBe(0);
    }
    await expect(scoreCard(page, 'tact')).toBeVisible();
    expect(await running()).toBe(0);
    await page.goto('/#/shelf');
    await expect(page.getByRole('article')).toHaveCount(SCENES.length);
    expect(await running()).toBe(0);
  });
});

test('the first screen shows the picture, the first line and the three ways out without scrolling', async ({
  page,
}) => {
  for (const scene of [TRAILER, NOBODY]) {
    await openScene(page, scene);
    await expect(page.getByRole('main').getByRole('img').first()).toBeInViewport();
    await expect(lines(page)).toBeInViewport({ ratio: 1 });
    for (const id of ['tactic-honest', 'tactic-follow_up', 'tactic-introduction']) {
      await expect(choice(page, id)).toBeInViewport({ ratio: 1 });
    }
  }
});

test('after each choice the new line stands in view', async ({ page }) => {
  const { scene, presses } = OTHER_PLAYS[0]!;
  await openScene(page, scene);
  for (const id of presses.slice(0, -1)) {
    await pressAll(page, [id]);
    if (!id.startsWith('tactic-')) await expect(lines(page)).toBeInViewport({ ratio: 1 });
  }
});
