import type { Page } from '@playwright/test';
import { previewWords } from '../../src/copy/en/link-preview.ts';
import { FOUND_KINDS, PASTE } from '../../src/copy/en/paste.ts';
import { CHALLENGE, RECEIVED, SUMMARY, WATCH } from '../../src/copy/en/run-link.ts';
import { BESIDE, HANDED_WORDS, SHARE, SHARE_KIND_WORDS } from '../../src/copy/en/share.ts';
import { moveBook } from '../../src/domain/scenario/move-book.ts';
import { decode } from '../../src/domain/share-link/decode.ts';
import { findLinks } from '../../src/domain/share-link/find-links.ts';
import { previewOf } from '../../src/domain/share-link/preview.ts';
import { wordOf } from '../../src/store/scene-words.ts';
import type { ShareKind } from '../../src/store/share-run.ts';
import { SHARE_KINDS } from '../../src/store/share-run.ts';
import { linkTo } from '../store/support/link.ts';
import {
  choice,
  expectScores,
  keptLog,
  lines,
  openScene,
  playThrough,
  press,
  pressAll,
  see,
} from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { OTHER_PLAYS, TRAPS } from './support/plays.ts';
import { judgedOf, logOf, sceneOf, TRAILER } from './support/scenes.ts';

const PLAYED = OTHER_PLAYS[0]!;
const SCENE = sceneOf(TRAILER);
const LOG = logOf(SCENE, PLAYED.presses);
const LINKS: Readonly<Record<ShareKind, string>> = {
  proof: linkTo(SCENE, LOG, 'proof', 'Ines'),
  summary: linkTo(SCENE, LOG, 'summary'),
  challenge: linkTo(SCENE, LOG, 'challenge', '<b>Group 4</b>'),
};

/** A browser whose sheet and clipboard work, fail, or are not there; what they were given stands in the page. */
async function handing(
  page: Page,
  sheet: 'works' | 'fails' | 'none',
  clipboard: 'works' | 'fails',
): Promise<void> {
  await page.addInitScript(
    ([share, copy]) => {
      const given: string[] = [];
      Object.assign(window, { given });
      const take = (text: string, works: boolean) => {
        if (!works) return Promise.reject(new DOMException('Refused', 'NotAllowedError'));
        given.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value:
          share === 'none' ? undefined : (data: ShareData) => take(JSON.stringify(data), share === 'works'),
      });
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => take(text, copy === 'works') },
      });
    },
    [sheet, clipboard] as const,
  );
}

const given = (page: Page) => page.evaluate(() => (window as unknown as { given: string[] }).given);
const inDialog = (page: Page, id: string) => page.locator(`dialog [data-choice="${id}"]`);

async function openShare(page: Page): Promise<void> {
  await playThrough(page, PLAYED);
  await choice(page, 'share').click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('what the panel shows is what decoding the shared text gives, whatever is sent', async ({ page }) => {
  test.slow(true, 'a whole run, and then three links');
  await handing(page, 'works', 'works');
  await openShare(page);
  await page.getByLabel(SHARE.labelTitle).fill('שלום & Ines');
  for (const kind of SHARE_KINDS) {
    await page.getByRole('radio', { name: SHARE_KIND_WORDS[kind].name }).check();
    const rows = page.getByRole('region', { name: SHARE.travels }).locator('dl > div');
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('bdi')?.textContent]),
    );
    await inDialog(page, 'send').click();
    await expect(page.getByText(HANDED_WORDS.sent)).toBeVisible();
    const message = JSON.parse((await given(page)).at(-1) ?? '') as ShareData;
    expect(message).toMatchObject({ title: SCENE.file.title, text: BESIDE[kind](SCENE.file.title) });
    const read = decode(findLinks(message.url ?? '')[0]?.link ?? '', moveBook(SCENE));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const words = previewOf(read.value).map((row) =>
      previewWords(row, { of: (field, id) => wordOf(SCENE, field, id) }),
    );
    expect(shown).toEqual(words.map(({ name, value }) => [name, value]));
    expect(read.value).toMatchObject({ kind, label: 'שלום & Ines' });
  }
});

test('where the sheet fails it is copied, and where both fail it is marked to be copied by hand', async ({
  page,
}) => {
  await handing(page, 'fails', 'works');
  await openShare(page);
  await inDialog(page, 'send').click();
  await expect(page.getByText(HANDED_WORDS.instead)).toBeVisible();
  const link = await page.getByLabel(SHARE.label, { exact: true }).inputValue();
  expect(await given(page)).toEqual([`${BESIDE.proof(SCENE.file.title)} ${link}`]);
  await expectNoAxeViolations(page);
});

test('by hand: the link is marked, and nothing has left', async ({ page }) => {
  await handing(page, 'none', 'fails');
  await openShare(page);
  await expect(inDialog(page, 'send')).toHaveCount(0);
  await inDialog(page, 'copy').click();
  await expect(page.getByText(HANDED_WORDS['by-hand-alone'])).toBeVisible();
  const field = page.getByLabel(SHARE.label, { exact: true });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
  expect(await given(page)).toEqual([]);
});

test('a picture and squares are fetched and made only when asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openShare(page);
  expect(asked.some((path) => /share-|previews/u.test(path))).toBe(false);
  await inDialog(page, 'picture').click();
  const picture = page.getByRole('img', { name: /^Graceful Exit: / });
  await expect(picture).toBeVisible();
  const size = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  expect(size).toEqual([1200, 630]);
  const saving = page.waitForEvent('download');
  await inDialog(page, 'save-picture').click();
  expect((await saving).suggestedFilename()).toBe(SHARE.pictureFile);
  await inDialog(page, 'squares').click();
  await expect(page.getByRole('img', { name: SHARE.squaresAlt })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a received run is watched line by line, by keyboard, and then scored', async ({ page }) => {
  await page.goto(`/#/run/${LINKS.proof}`);
  await expect(page.getByText('Ines', { exact: true })).toBeVisible();
  await choice(page, 'watch').click();
  const rows = page.getByRole('log', { name: WATCH.lines }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await choice(page, 'next-line').focus();
  for (let line = 2; (await choice(page, 'next-line').innerText()) === WATCH.next; line++) {
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(line);
    await expect(rows.last()).toBeInViewport({ ratio: 0.5 });
  }
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expectScores(page, judgedOf(SCENE, LOG));
});

test('a challenge hides the sender’s run, is played with the same luck, and ends side by side', async ({
  page,
}) => {
  test.slow(true, 'a whole run, and axe three times');
  await openScene(page, TRAILER);
  await press(page, 'radio-ask');
  const own = await keptLog(page, TRAILER);
  await page.goto(`/#/run/${LINKS.challenge}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHALLENGE.title(SCENE.file.title));
  await expect(page.getByText('<b>Group 4</b>', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await choice(page, 'take').click();
  await expect(lines(page)).toBeVisible();
  await pressAll(page, TRAPS[0]!.presses.slice(0, 2));
  await page.reload();
  await choice(page, 'take').click();
  await pressAll(page, TRAPS[0]!.presses.slice(2));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const theirs = judgedOf(SCENE, LOG).report;
  const yours = judgedOf(SCENE, logOf(SCENE, TRAPS[0]!.presses)).report;
  for (const [side, report] of [
    [CHALLENGE.theirs, theirs],
    [CHALLENGE.yours, yours],
  ] as const) {
    await expect(page.getByRole('region', { name: `${side}: Tact` }).locator('[data-score]')).toHaveText(
      String(report.tact?.score),
    );
  }
  await expectNoAxeViolations(page);
  expect(await keptLog(page, TRAILER)).toEqual(own);
  await page.goto(`/#/scene/${TRAILER}`);
  await expect(page.getByText(SCENE.moves.get('radio-ask')?.move.text ?? '').first()).toBeVisible();
});

test('a summary shows moves and outcome, and no score', async ({ page }) => {
  await page.goto(`/#/run/${LINKS.summary}`);
  await expect(page.getByText(SUMMARY.withheld)).toBeVisible();
  await expect(page.locator('[data-headline]')).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test('a mail is pasted: its runs are listed, broken ones explained, the chosen one opened, and nothing is asked for', async ({
  page,
  baseURL,
}) => {
  const broken = `${LINKS.proof.slice(0, 15)}=\r\n> ${LINKS.proof.slice(15)}`;
  const mail = `Dear all,\r\n> here is mine: ${baseURL}#/run/${broken}.\r\n> and a challenge (${baseURL}%23/run/${LINKS.challenge})\r\n> this one lost its end: ${baseURL}#/run/${LINKS.summary.slice(0, -6)}\r\n<img src="x.png"> https://example.org/evil.js`;
  await page.goto('/#/shelf');
  await expect(page.getByRole('article').first()).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel(PASTE.label).fill(mail);
  await choice(page, 'find-runs').click();
  await expect(page.getByText(PASTE.found(3))).toBeVisible();
  const rows = page.locator('form ol > li');
  await expect(rows.nth(0)).toContainText(`${SCENE.file.title}, ${FOUND_KINDS.proof} · Ines`);
  await expect(rows.nth(1)).toContainText(`${SCENE.file.title}, ${FOUND_KINDS.challenge} · <b>Group 4</b>`);
  await expect(rows.nth(2)).toContainText(PASTE.broken(3));
  await expectNoAxeViolations(page);
  // The rest of the game may still be on its way; nothing in the message is asked for.
  expect(asked.filter((url) => !url.startsWith(`${baseURL}assets/`))).toEqual([]);
  await choice(page, 'open-1').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(RECEIVED.title(SCENE.file.title));
  await see(page);
  await expectScores(page, judgedOf(SCENE, LOG));
});

test('a text without a run says so, and stays where it is', async ({ page }) => {
  await page.goto('/#/shelf');
  await page.getByLabel(PASTE.label).fill('See you at nine.');
  await choice(page, 'find-runs').click();
  await expect(page.getByText(PASTE.found(0))).toBeVisible();
});
