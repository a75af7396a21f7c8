import type { Locator, Page } from '@playwright/test';
import { BAND_WORDS, HEADLINE_WORDS } from '../../../src/copy/en/debrief.ts';
import { PLAY } from '../../../src/copy/en/play.ts';
import type { JudgedRun } from '../../../src/domain/judge/judge-heard.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { expect } from './play.ts';
import type { Play } from './plays.ts';

/** Opens a scene and waits until it can be played. */
export async function openScene(page: Page, id: string): Promise<void> {
  await page.goto(`/#/scene/${id}`);
  await expect(lines(page)).toBeVisible();
}

/** What the partner says now. */
export function lines(page: Page): Locator {
  return page.getByTestId('partner-lines');
}

/** The thing with that `data-choice`, on the page itself and not in the menu. */
export function choice(page: Page, id: string): Locator {
  return page.locator(`main [data-choice="${id}"]:not(dialog *)`);
}

/** Presses what `data-choice` names; `and-go` ticks "walk in the same breath", `talk-on` unfolds talking on. */
export async function press(page: Page, id: string): Promise<void> {
  if (id === 'and-go') await page.locator('[data-and-go]').check();
  else if (id === 'talk-on') await page.getByText(PLAY.talkOn, { exact: true }).click();
  else await choice(page, id).click();
  // Whoever has played a few times may be asked first how their words will be taken.
  const skip = choice(page, 'guess-skip');
  if (await skip.isVisible()) await skip.click();
}

/** Presses one after the other. */
export async function pressAll(page: Page, presses: readonly string[]): Promise<void> {
  for (const id of presses) await press(page, id);
}

/** Plays a scene to its debrief. */
export async function playThrough(page: Page, { scene, presses }: Play): Promise<void> {
  await openScene(page, scene);
  await pressAll(page, presses);
  await unfold(page);
}

/** Waits for a debrief, and unfolds every word of it and how the evening went on; the focus stays where it is. */
async function unfold(page: Page): Promise<void> {
  await expect(scoreCard(page, 'tact')).toBeVisible();
  for (const more of ['said', 'evening']) {
    await page.locator(`details[data-more="${more}"]`).evaluate((fold: HTMLDetailsElement) => {
      fold.open = true;
    });
  }
}

/** One of the two score cards. */
export function scoreCard(page: Page, headline: 'tact' | 'relationship'): Locator {
  return page.getByRole('region', { name: HEADLINE_WORDS[headline], exact: true });
}

/** What was said, as the debrief shows it. */
export function said(page: Page): Locator {
  return page.getByRole('region', { name: 'What was said' });
}

/** A debrief as it is read: everything that follows from the moves. */
export interface Read {
  readonly headline: string;
  readonly tact: string;
  readonly relationship: string;
  readonly turns: readonly string[];
  readonly marks: readonly string[];
  readonly advice: readonly string[];
}

/** Reads a debrief off the page. */
export async function readDebrief(page: Page): Promise<Read> {
  await unfold(page);
  return {
    headline: await page.getByRole('heading', { level: 1 }).innerText(),
    tact: await scoreCard(page, 'tact').innerText(),
    relationship: await scoreCard(page, 'relationship').innerText(),
    turns: await said(page).getByRole('listitem').allInnerTexts(),
    marks: await said(page).locator('mark').allInnerTexts(),
    advice: await page.locator('section[data-kind]').allInnerTexts(),
  };
}

/** Holds the score cards to what the domain gave: the number, the word of the band, and as many windows lit. */
export async function expectScores(page: Page, { report }: JudgedRun, withNumbers = true): Promise<void> {
  for (const headline of ['tact', 'relationship'] as const) {
    const score = report[headline];
    if (score === undefined) throw new Error(`The run has no ${headline}.`);
    const card = scoreCard(page, headline);
    if (withNumbers) await expect(card.locator('[data-score]')).toHaveText(String(score.score));
    else await expect(card.locator('[data-score]')).toHaveCount(0);
    await expect(card.getByText(BAND_WORDS[headline][score.band], { exact: true })).toBeVisible();
    const lit = ['rough', 'workable', 'good', 'very-good'].indexOf(score.band) + 1;
    await expect(card.locator('[data-lit="true"]')).toHaveCount(lit);
  }
}

/** The run that this tab keeps of a scene. */
export async function keptLog(page: Page, scene: string): Promise<RunLog> {
  const text = await page.evaluate((key) => sessionStorage.getItem(key), `graceful-exit/run/${scene}`);
  return JSON.parse(text ?? 'null') as RunLog;
}

/** Goes on from a received run to how it was judged, without watching it line by line. */
export async function see(page: Page): Promise<void> {
  await choice(page, 'watch').click();
  await choice(page, 'skip').click();
}

/** Opens the share dialog of a debrief, or of the run before it, and gives the link it shows. */
export async function linkOf(page: Page, of: 'share' | 'share-former' = 'share'): Promise<string> {
  await choice(page, of).click();
  const link = await page.getByRole('dialog').getByLabel('The link').inputValue();
  await page.keyboard.press('Escape');
  return link;
}
