import type { Page } from '@playwright/test';
import { COACH } from '../../src/copy/en/coach.ts';
import { DEBRIEF } from '../../src/copy/en/debrief.ts';
import { HISTORY } from '../../src/copy/en/history.ts';
import { isTold } from '../../src/domain/transcript/told.ts';
import { choice, openScene, press, scoreCard } from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { GOOD_PLAYS } from './support/plays.ts';
import { judgedOf, logOf, sceneOf } from './support/scenes.ts';

test.use({ runs: 3 });

/** Everything that the browser tells a screen reader of the page, a line a node. */
async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const lines = nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .flatMap(({ name, description, value }) => [name?.value, description?.value, value?.value]);
  expect(lines.length).toBeGreaterThan(20);
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

for (const play of GOOD_PLAYS.slice(0, 2)) {
  test(`calm mode has no digit in the accessibility tree outside spoken words: ${play.name}`, async ({
    page,
  }) => {
    test.slow(true, 'a whole play, and three more screens');
    const scenario = sceneOf(play.scene);
    const { entries } = judgedOf(scenario, logOf(scenario, play.presses)).transcript;
    const spoken = [
      ...entries.flatMap((entry) => (entry.by !== 'room' && !isTold(entry) ? [entry.text] : [])),
      ...[...scenario.moves.values()].map(({ move }) => move.text),
      ...[...scenario.lines.values()].map(({ utterance }) => utterance.text),
    ].filter((text) => text !== '');
    const outsideSpoken = async () =>
      spoken.reduce((rest, text) => rest.replaceAll(text, ''), await accessibilityTree(page));
    const expectNoDigit = async () => expect(await outsideSpoken()).not.toMatch(/\d/u);
    await page.addInitScript(() =>
      localStorage.setItem('graceful-exit/settings', JSON.stringify({ calm: true, keys: true })),
    );
    await openScene(page, play.scene);
    // How calm mode tells things comes a moment after the first screen.
    await expect.poll(outsideSpoken).not.toMatch(/\d/u);
    for (const id of play.presses) {
      await press(page, id);
      await expectNoDigit();
    }
    await expect(scoreCard(page, 'tact')).toBeVisible();
    for (const fold of [
      COACH.person,
      COACH.otherMoment,
      DEBRIEF.evening,
      DEBRIEF.transcript,
      DEBRIEF.allPoints,
    ]) {
      await page.getByText(fold, { exact: true }).first().click();
    }
    await page.getByLabel(COACH.mood).selectOption('raw');
    await expectNoDigit();
    await expectNoAxeViolations(page);
    await choice(page, 'history').click();
    await expect(page.getByRole('article').getByRole('button', { name: HISTORY.open })).toBeVisible();
    await expectNoDigit();
    await page.goto('/#/drill');
    await expect(choice(page, 'honest')).toBeVisible();
    await expectNoDigit();
    await page.keyboard.press('1');
    await expect(choice(page, 'go-on')).toBeVisible();
    await expectNoDigit();
  });
}
