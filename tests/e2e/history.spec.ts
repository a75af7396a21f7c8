import type { Page } from '@playwright/test';
import { HISTORY } from '../../src/copy/en/history.ts';
import { choice, openScene, playThrough, pressAll, scoreCard } from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { GOOD_PLAYS, TRAPS } from './support/plays.ts';
import { logOf, NOBODY, sceneOf, TRAILER } from './support/scenes.ts';

const [TRAILER_PLAY, , , COATS_PLAY] = GOOD_PLAYS;

async function openHistory(page: Page): Promise<void> {
  await page.goto('/#/history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HISTORY.title);
}

test('a run is kept over a reload, and two tabs each add one', async ({ page, context }) => {
  test.slow(true, 'two whole plays and three loads');
  await playThrough(page, TRAILER_PLAY!);
  const other = await context.newPage();
  await openScene(other, NOBODY);
  await pressAll(other, COATS_PLAY!.presses);
  await expect(scoreCard(other, 'tact')).toBeVisible();
  await openHistory(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await expectNoAxeViolations(page);
  await page.getByRole('article').getByRole('button', { name: HISTORY.open }).click();
  await expect(scoreCard(page, 'tact')).toBeVisible();
  await page.reload();
  await expect(scoreCard(page, 'tact')).toBeVisible();
});

test('a deleted run comes back by undo, and stays away without', async ({ page }) => {
  await playThrough(page, TRAILER_PLAY!);
  await choice(page, 'history').click();
  await choice(page, 'remove-run').click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(choice(page, 'undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await choice(page, 'remove-run').click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(HISTORY.empty)).toBeVisible();
});

test('calm mode shows no digit in past runs but in spoken words', async ({ page }) => {
  await playThrough(page, TRAILER_PLAY!);
  await page.evaluate(() =>
    localStorage.setItem('graceful-exit/settings', JSON.stringify({ calm: true, keys: true })),
  );
  await page.goto('about:blank');
  await openHistory(page);
  await expect(page.getByRole('article')).toHaveCount(1);
  const tree = await page.getByRole('main').ariaSnapshot();
  const written = tree.replaceAll(/“[^”]*”/gu, '').replaceAll(/\[level=\d\]/gu, '');
  expect(written).not.toMatch(/\d/u);
});

test('two hundred runs open within two hundred milliseconds', async ({ page }) => {
  const log = logOf(sceneOf(TRAILER), TRAPS[1]!.presses);
  await playThrough(page, TRAPS[1]!);
  // The page makes the database; only then can more be put into it.
  await choice(page, 'history').click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.evaluate(async (run) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('graceful-exit');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    const work = database.transaction('records', 'readwrite');
    for (let seed = 1; seed <= 199; seed++) {
      const body = { log: { ...run, seed }, nth: seed };
      work.objectStore('records').put({ id: `planted-${seed}`, kind: 'run', v: 1, day: '2026-03-14', body });
    }
    await new Promise((done) => {
      work.oncomplete = done;
    });
    database.close();
  }, log);
  await page.goto('/#/shelf');
  await expect(choice(page, 'history')).toBeVisible();
  const took = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        new MutationObserver((_, watcher) => {
          if (document.querySelectorAll('article[aria-label*=","]').length < 20) return;
          watcher.disconnect();
          done(performance.now() - begun);
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
        document.querySelector<HTMLElement>('[data-choice="history"]')?.click();
      }),
  );
  test.info().annotations.push({ type: 'milliseconds', description: took.toFixed(0) });
  expect(took).toBeLessThan(200);
});
