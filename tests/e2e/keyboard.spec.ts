import type { Page } from '@playwright/test';
import { PLAY, TACTIC_LABELS } from '../../src/copy/en/play.ts';
import { SHARE } from '../../src/copy/en/share.ts';
import { choice, expectScores, lines, openScene } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import type { Play } from './support/plays.ts';
import { GOOD_PLAYS, OTHER_PLAYS } from './support/plays.ts';
import { judgedOf, logOf, NOBODY, sceneOf, spokenAfterEach, TRAILER } from './support/scenes.ts';

/** No page has more stops than this. */
const MOST_STOPS = 40;

interface Stop {
  readonly choice: string | null;
  readonly text: string;
  readonly inMain: boolean;
  readonly visible: boolean;
}

/** The element that has the focus. */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const it = document.activeElement;
    const box = it?.getBoundingClientRect();
    return {
      choice: it?.getAttribute('data-choice') ?? null,
      text: it?.textContent ?? '',
      inMain: it !== null && it !== document.body && it.closest('main') !== null,
      visible: box !== undefined && box.width > 0 && box.height > 0 && (it?.checkVisibility() ?? false),
    };
  });
}

/** Tabs to the element that fits, forwards or, with Shift, backwards. */
async function tabTo(
  page: Page,
  fits: (stop: Stop) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const met: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const here = await stop(page);
    if (fits(here)) return;
    met.push(here.choice ?? here.text.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to it; it came to: ${met.join(' | ')}`);
}

const named = (id: string) => (here: Stop) => here.choice === id;

async function playByKeyboard(page: Page, play: Play): Promise<void> {
  const scenario = sceneOf(play.scene);
  const spoken = spokenAfterEach(scenario, logOf(scenario, play.presses));
  let moves = 0;
  for (const [index, id] of play.presses.entries()) {
    const key = index % 2 === 0 ? 'Enter' : 'Space';
    if (id === 'talk-on') await tabTo(page, ({ text }) => text === PLAY.talkOn);
    else if (id === 'and-go') await tabTo(page, ({ text, choice: name }) => name === null && text === '');
    else await tabTo(page, named(id));
    await page.keyboard.press(id === 'and-go' ? 'Space' : key);
    if (id === 'talk-on' || id === 'and-go') continue;
    if (id.startsWith('tactic-') || id === 'other-ways') {
      await expect(page.locator('main li button').first()).toBeFocused();
    } else {
      moves += 1;
      const last = index === play.presses.length - 1;
      const place = last ? page.getByRole('heading', { level: 1 }) : lines(page);
      await expect(place).toBeFocused();
      await expect(place).toBeInViewport();
      if (!last) await expect(place).toContainText(spoken[moves]?.at(-1) ?? 'nothing');
    }
    const here = await stop(page);
    expect(here).toMatchObject({ inMain: true, visible: true });
  }
}

for (const play of [GOOD_PLAYS[1]!, OTHER_PLAYS[7]!, OTHER_PLAYS[6]!]) {
  test(`${play.name}, by keyboard alone: the focus always goes to what is new`, async ({ page }) => {
    await openScene(page, play.scene);
    await playByKeyboard(page, play);
    const scenario = sceneOf(play.scene);
    await expectScores(page, judgedOf(scenario, logOf(scenario, play.presses)));

    await tabTo(page, named('share'));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: SHARE.title });
    await expect(dialog).toBeVisible();
    expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(choice(page, 'share')).toBeFocused();
    await tabTo(page, named('again'));
    await page.keyboard.press('Enter');
    await expect(lines(page)).toBeVisible();
    expect(await stop(page)).toMatchObject({ inMain: true, visible: true });
  });
}

test('from the address to the debrief by Tab and Space alone', async ({ page }) => {
  const play = GOOD_PLAYS[0]!;
  await openScene(page, play.scene);
  for (const id of play.presses) {
    await tabTo(
      page,
      id === 'talk-on'
        ? ({ text }) => text === PLAY.talkOn
        : id === 'and-go'
          ? ({ text, choice: name }) => name === null && text === ''
          : named(id),
    );
    await page.keyboard.press('Space');
  }
  const scenario = sceneOf(play.scene);
  await expectScores(page, judgedOf(scenario, logOf(scenario, play.presses)));
});

test('from the address to the debrief by number keys alone', async ({ page }) => {
  const play = GOOD_PLAYS[1]!;
  await openScene(page, play.scene);
  for (const id of play.presses) {
    // As they are read: everything to choose on the page, but for leaving the scene and its menu.
    const choices = page.locator('main [data-choice]:not(dialog *, header *)');
    await expect(choices.and(choice(page, id))).toHaveCount(1);
    const ids = await choices.evaluateAll((all) => all.map((each) => each.getAttribute('data-choice')));
    await page.keyboard.press(String(ids.indexOf(id) + 1));
  }
  const scenario = sceneOf(play.scene);
  await expectScores(page, judgedOf(scenario, logOf(scenario, play.presses)));
});

test('the ways out and the way back to them, by keyboard', async ({ page }) => {
  await openScene(page, TRAILER);
  for (const tactic of ['honest', 'follow_up', 'introduction'] as const) {
    await tabTo(page, named(`tactic-${tactic}`));
    await page.keyboard.press('Enter');
    const picker = page.getByRole('region', { name: TACTIC_LABELS[tactic] });
    await expect(picker.locator('[data-choice]:not([data-choice="back"])').first()).toBeFocused();
    await tabTo(page, named('back'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-choice^="tactic-"]').first()).toBeFocused();
  }
});

test('Escape closes the menu, and the focus returns to its button', async ({ page }) => {
  await openScene(page, NOBODY);
  const button = page.getByRole('button', { name: PLAY.menu });
  await tabTo(page, ({ choice: name }) => name === 'leave-now');
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: PLAY.menu });
  await expect(menu).toBeVisible();
  // Once round: the focus stays in the menu, or goes to the browser's own bars.
  for (let stops = 0; stops < 8; stops++) {
    await page.keyboard.press('Tab');
    const strayed = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(strayed).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('leaving now and taking it back, by keyboard', async ({ page }) => {
  await openScene(page, NOBODY);
  await tabTo(page, named('leave-now'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, named('take-back'));
  await page.keyboard.press('Enter');
  await expect(lines(page)).toBeVisible();
  expect(await stop(page)).toMatchObject({ inMain: true, visible: true });
});

test('from the shelf into a scene, by keyboard', async ({ page }) => {
  await page.goto('/#/shelf');
  await expect(choice(page, `play-${NOBODY}`)).toBeVisible();
  await tabTo(page, named(`play-${NOBODY}`));
  await page.keyboard.press('Enter');
  await expect(lines(page)).toBeVisible();
  expect(await stop(page)).toMatchObject({ inMain: true, visible: true });
});
