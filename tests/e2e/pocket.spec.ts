import type { Page } from '@playwright/test';
import { choice, openScene, press } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { SCENES } from './support/scenes.ts';

/** The smallest telephone that the game is drawn for. */
const POCKET = { width: 360, height: 640 } as const;

/** The lowest strip in which faces can still be read, in CSS pixels. */
const STRIP = 64;

/** More turns than any scene needs to let go of whoever wants to leave from the third on. */
const TURNS = 20;

/** What of the picture, the last line and the things to choose lies below the first screenful. */
function below(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ height, strip }) => {
      const shown = [
        ...document.querySelectorAll(
          'main svg[role="img"], [data-testid="partner-lines"], main [data-choice]:not(dialog *)',
        ),
      ].filter((each) => each.checkVisibility() && each.closest('details:not([open])') === null);
      return shown.flatMap((each) => {
        // The room goes on beyond its frame, so the frame counts.
        const box = (each.matches('svg') ? (each.parentElement ?? each) : each).getBoundingClientRect();
        const bottom = box.bottom + scrollY;
        const name = each.getAttribute('data-choice') ?? each.tagName;
        const seen = !each.matches('svg') || box.height >= strip;
        return bottom <= height + 0.5 && seen ? [] : [`${name} ends at ${bottom.toFixed(0)}`];
      });
    },
    { height: POCKET.height, strip: STRIP },
  );
}

/** Another one each turn, so that a play which asks for other words comes to its end. */
const nth = <T>(all: readonly T[], turn: number): T | undefined => all[turn % all.length];

const ids = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('main li [data-choice]:not(dialog *)')
    .evaluateAll((all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('data-choice')),
    );

for (const scene of SCENES) {
  test(`on a small telephone nothing needs scrolling: ${scene}`, async ({ page }) => {
    test.slow(true, 'a whole play, each state measured');
    await page.setViewportSize(POCKET);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openScene(page, scene);
    let phase = await page.getByRole('main').getAttribute('data-phase');
    for (let turn = 0; turn < TURNS && phase !== null; turn += 1) {
      expect(await below(page), `turn ${turn}, ${phase}`).toEqual([]);
      let next = nth(await ids(page), turn);
      if (phase === 'talk' && (turn > 2 || next === undefined)) {
        await press(page, 'tactic-honest');
        // With many lines the last ones may lie lower; the picture and what was said stay in sight.
        expect((await below(page)).filter((each) => /^(?:svg|DIV|back) /u.test(each))).toEqual([]);
        next = nth(await ids(page), turn);
      }
      if (next === undefined || next === null)
        throw new Error(`${scene}: nothing to choose at turn ${turn}.`);
      await choice(page, next).click();
      phase = await page.getByRole('main').getAttribute('data-phase');
    }
    expect(phase, 'the play ends').toBeNull();
  });
}
