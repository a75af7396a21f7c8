import type { Page } from '@playwright/test';
import { COACH } from '../../src/copy/en/coach.ts';
import { DEBRIEF } from '../../src/copy/en/debrief.ts';
import {
  choice,
  linkOf,
  openScene,
  playThrough,
  pressAll,
  readDebrief,
  said,
  scoreCard,
  see,
} from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { GOOD_PLAYS } from './support/plays.ts';
import { TRAILER } from './support/scenes.ts';

/** Talks a little, blames, and goes: the turning point is plain to see. */
const BADLY = 'radio-ask weather-ask other-ways blame-line bye-bare to-priya'.split(' ');
const BETTER = 'tactic-honest honest-ping bye-warm to-priya'.split(' ');

/** Presses what is named by keyboard alone: tabs to it, then Enter. */
async function byKeyboard(page: Page, id: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    const here = await page.evaluate(() => document.activeElement?.getAttribute('data-choice'));
    if (here === id) break;
    await page.keyboard.press('Tab');
  }
  await expect(choice(page, id)).toBeFocused();
  await page.keyboard.press('Enter');
}

/** Tabs to what unfolds under that title, and presses Enter. */
async function unfoldByKeyboard(page: Page, title: string): Promise<void> {
  const summary = page.locator('summary', { hasText: title });
  for (let stops = 0; stops < 60; stops++) {
    if (await summary.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
}

test('played badly, read, gone back to the turning point, played better, and compared, by keyboard alone', async ({
  page,
}) => {
  test.slow(true, 'two whole plays by keyboard');
  await openScene(page, TRAILER);
  for (const id of BADLY) await byKeyboard(page, id);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await unfoldByKeyboard(page, DEBRIEF.transcript);
  await expect(said(page).locator('mark').first()).toBeVisible();
  await unfoldByKeyboard(page, DEBRIEF.allPoints);
  await expect(page.locator('[data-criterion="T3"]')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('r');
  await expect(page.getByTestId('partner-lines')).toBeFocused();
  for (const id of BETTER) await byKeyboard(page, id);
  const compared = page.getByRole('region', { name: COACH.compare });
  await expect(compared).toBeVisible();
  await expect(compared.getByText(COACH.beforeLabel, { exact: true }).first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(compared).toBeVisible();
});

test('another person answers in another way, and the page says where it turns', async ({ page }) => {
  const play = GOOD_PLAYS[0];
  if (play === undefined) throw new Error('There is no play.');
  await playThrough(page, play);
  await page.getByText(COACH.person).click();
  await page.getByLabel(COACH.deafness).selectOption('3');
  await page.getByLabel(COACH.wish).selectOption('short');
  await expect(page.getByText(/^It turns at/u)).toBeVisible();
  await page.getByLabel(COACH.mood).selectOption('raw');
  await expect(page.getByText(COACH.noLibrary)).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('both runs of a rewound scene can be shared, and open as they were', async ({ page, elsewhere }) => {
  test.slow(true, 'two whole plays, and both read elsewhere');
  await openScene(page, TRAILER);
  await pressAll(page, BADLY);
  const before = await readDebrief(page);
  const link = await linkOf(page);
  await choice(page, 'moment').click();
  await pressAll(page, BETTER);
  const now = await readDebrief(page);
  expect(now.turns).not.toEqual(before.turns);
  await page.reload();
  expect(await linkOf(page, 'share-former')).toBe(link);
  const other = await elsewhere();
  for (const [shared, read] of [
    [link, before],
    [await linkOf(page), now],
  ] as const) {
    await other.goto(shared);
    await see(other);
    const { advice: _, ...received } = await readDebrief(other);
    const { advice: __, ...own } = read;
    expect(received).toEqual(own);
  }
});

test('a judgement that is seen differently leaves the page, not the score, and stays away after a reload', async ({
  page,
}) => {
  await openScene(page, TRAILER);
  await pressAll(page, BADLY);
  const score = await scoreCard(page, 'tact').innerText();
  await page.getByText(DEBRIEF.allPoints).click();
  await choice(page, 'dispute-T3').click();
  await expect(page.locator('[data-criterion="T3"]')).toHaveAttribute('data-disputed', 'true');
  expect(await scoreCard(page, 'tact').innerText()).toBe(score);
  await page.reload();
  await page.getByText(DEBRIEF.allPoints).click();
  await expect(page.locator('[data-criterion="T3"]')).toHaveAttribute('data-disputed', 'true');
});

for (const play of GOOD_PLAYS) {
  test(`the first view of a debrief is read in half a minute, at most 120 words: ${play.name}`, async ({
    page,
  }) => {
    await playThrough(page, play);
    const text = await page.locator('[data-first-view]').innerText();
    expect(text.split(/\s+/u).filter((word) => word !== '').length).toBeLessThanOrEqual(120);
  });
}
