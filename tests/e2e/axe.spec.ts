import type { Page } from '@playwright/test';
import { DEBRIEF } from '../../src/copy/en/debrief.ts';
import { PLAY } from '../../src/copy/en/play.ts';
import { PROBLEM, SHELF } from '../../src/copy/en/shelf.ts';
import { choice, linkOf, openScene, playThrough, press, pressAll, scoreCard } from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { OTHER_PLAYS, TRAPS } from './support/plays.ts';
import { NOBODY, SCENES, TRAILER } from './support/scenes.ts';

const PLAYED = OTHER_PLAYS[0]!;

/** A cut, the words of a way out, one more thing, the goodbye, and what comes after it. */
const SHOWS_ANOTHER_PHASE = /^(?:stairs-cut|tactic-honest|honest-plain|item-hold|bye-customs)$/u;

async function check(page: Page, name: string): Promise<void> {
  await test.step(name, async () => expectNoAxeViolations(page));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}, nobody is shut out of`, () => {
    test.use({ colorScheme });

    test('a talk in all its phases', async ({ page }) => {
      // Not the page's own first run: nothing more is raised in that one.
      await openScene(page, TRAILER);
      await check(page, 'first screen');
      await page.getByRole('button', { name: PLAY.menu }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'menu');
      await page.keyboard.press('Escape');
      for (const id of PLAYED.presses.slice(0, -1)) {
        await press(page, id);
        if (SHOWS_ANOTHER_PHASE.test(id)) await check(page, `after ${id}`);
      }
    });

    test('a debrief, a link and a received run', async ({ page, elsewhere }) => {
      test.slow(true, 'axe reads every word of a debrief three times');
      await playThrough(page, PLAYED);
      await page.getByText(DEBRIEF.allPoints).click();
      await check(page, 'debrief, with how it was judged');
      const url = await linkOf(page);
      await choice(page, 'share').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'share');

      const receiver = await elsewhere();
      await receiver.emulateMedia({ colorScheme });
      await receiver.goto(url);
      await expect(choice(receiver, 'watch')).toBeVisible();
      await check(receiver, 'received run, before it is seen');
      await choice(receiver, 'watch').click();
      await check(receiver, 'received run, being watched');
      await choice(receiver, 'skip').click();
      await expect(scoreCard(receiver, 'tact')).toBeVisible();
      await check(receiver, 'received run, seen');
    });

    test('the other scene, a trap, and leaving now', async ({ page }) => {
      await openScene(page, NOBODY);
      await check(page, 'first screen');
      await pressAll(page, ['r-ask', 'other-ways']);
      await check(page, 'other ways');
      await pressAll(page, ['slip', 'leave-now']);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(DEBRIEF.leftTitle);
      await check(page, 'left');
      await choice(page, 'take-back').click();
      await press(page, TRAPS[4]!.presses.at(-1)!);
      await expect(scoreCard(page, 'tact')).toBeVisible();
      await check(page, 'debrief of a trap');
    });

    test('the shelf, and the pages for what went amiss', async ({ page, foreseen }) => {
      foreseen.push(/Failed to load resource/u);
      await page.route(`**/scenarios/${TRAILER}.json`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/#/shelf');
      await expect(page.getByRole('article')).toHaveCount(SCENES.length);
      await check(page, 'shelf');
      await page.goto('/#/run/AAAA');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.brokenLink);
      await page.getByText(PROBLEM.details).click();
      await check(page, 'broken link');
      await page.goto('/#/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.notFound);
      await check(page, 'not found');
      await page.goto(`/#/scene/${TRAILER}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.brokenScene);
      await check(page, 'broken scene');
      await choice(page, 'shelf').click();
      await expect(page.getByText(SHELF.broken)).toBeVisible();
      await check(page, 'shelf with a broken scene');
    });
  });
}
