import type { Page } from '@playwright/test';
import { DRILL, EXIT_LABELS } from '../../src/copy/en/drill.ts';
import { answer, goOn, newDrill, questionOnShow } from '../../src/domain/practice/drill.ts';
import { drillQuestions, drillScenes } from '../../src/domain/practice/drill-questions.ts';
import { expect, expectNoAxeViolations, SEED, test } from './support/play.ts';
import { SCENES, sceneOf } from './support/scenes.ts';

const QUESTIONS = drillQuestions(drillScenes(SCENES, SEED).map(sceneOf), SEED);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('ten places by keyboard alone, with a miss that comes back and a reload between', async ({ page }) => {
  test.slow(true, 'eleven answers');
  await page.goto('/#/shelf');
  await page.locator('[data-choice="drill"]').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expectNoAxeViolations(page);
  let drill = newDrill(QUESTIONS);
  for (let answers = 0; answers <= QUESTIONS.length; answers++) {
    await expect(heading(page)).toHaveText(DRILL.question);
    const { exits } = QUESTIONS[questionOnShow(drill) ?? -1]!;
    const number = exits.findIndex(({ fit }) => (fit === 'fits') === answers > 0);
    await expect(page.getByRole('list', { name: DRILL.question }).getByRole('button')).toHaveText(
      exits.map(({ exit }) => EXIT_LABELS[exit]),
    );
    await page.keyboard.press(String(number + 1));
    drill = answer(drill, exits[number]!.exit);
    await expect(heading(page)).toHaveText(answers > 0 ? DRILL.fits : new RegExp(`^${DRILL.another}`, 'u'));
    await expect(heading(page)).toBeFocused();
    if (answers === 0) await expectNoAxeViolations(page);
    if (answers === 4) {
      await page.reload();
      await expect(heading(page)).toHaveText(DRILL.fits);
      await expect(heading(page)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    drill = goOn(drill);
  }
  await expect(heading(page)).toHaveText(DRILL.doneTitle);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(DRILL.done(9, 10))).toBeVisible();
  await expectNoAxeViolations(page);
});
