import type { Page } from '@playwright/test';
import { BAND_WORDS, DEBRIEF, ENDINGS } from '../../src/copy/en/debrief.ts';
import { FINDINGS } from '../../src/copy/en/findings.ts';
import type { DebriefView } from '../../src/store/debrief-view.ts';
import { debriefView } from '../../src/store/debrief-view.ts';
import { choice, expectScores, keptLog, playThrough, readDebrief, said, scoreCard } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import type { Play } from './support/plays.ts';
import { GOOD_PLAYS, OTHER_PLAYS, TRAPS } from './support/plays.ts';
import { judgedOf, logOf, sceneOf } from './support/scenes.ts';

const [A_PLAY] = GOOD_PLAYS as readonly [Play];

/** Plays to the debrief and holds everything there to what the domain makes of the same moves. */
async function playAndCompare(page: Page, play: Play): Promise<DebriefView> {
  const scenario = sceneOf(play.scene);
  const judged = judgedOf(scenario, logOf(scenario, play.presses));
  const view = debriefView(scenario, judged);
  const { name } = scenario.file.partner;

  await playThrough(page, play);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(view.title);
  await expect(page.getByText(ENDINGS[judged.report.outcome.ending](name))).toBeVisible();
  await expectScores(page, judged);
  for (const told of [view.story, view.remark, view.inner, view.echo]) {
    if (told !== undefined) await expect(page.getByText(told)).toBeVisible();
  }
  await expect(said(page).getByRole('list').first().getByRole('listitem')).toHaveCount(view.turns.length);
  await expect(said(page).locator('mark')).toHaveCount(
    view.turns.flatMap(({ stretches }) => stretches.filter(({ notes }) => notes.length > 0)).length,
  );
  for (const [kind, point] of [
    [DEBRIEF.keep, view.keep],
    [DEBRIEF.change, view.change],
  ] as const) {
    const card = page.getByRole('region', { name: kind, exact: true });
    if (point === undefined) await expect(card).toHaveCount(0);
    else await expect(card).toContainText(FINDINGS[point.finding.reason]);
  }
  await page.getByText(DEBRIEF.allPoints).click();
  for (const { id } of judged.report.findings) {
    await expect(page.locator(`[data-criterion="${id}"]`)).toBeVisible();
  }
  return view;
}

for (const play of GOOD_PLAYS) {
  test(`${play.name}: good lines are seen to be good`, async ({ page }) => {
    await playAndCompare(page, play);
    expect(await said(page).locator('mark').count()).toBeGreaterThan(0);
    await expect(page.getByRole('region', { name: DEBRIEF.keep, exact: true })).toBeVisible();
    for (const headline of ['tact', 'relationship'] as const) {
      await expect(scoreCard(page, headline)).not.toContainText(BAND_WORDS[headline].rough);
    }
  });
}

for (const play of OTHER_PLAYS) {
  test(`${play.name}: judged as the domain judges it`, async ({ page }) => {
    await playAndCompare(page, play);
  });
}

for (const play of TRAPS) {
  test(`${play.name}: the trap has its consequence`, async ({ page }) => {
    const { file, next } = sceneOf(play.scene);
    const { story } = await playAndCompare(page, play);
    const trap = play.presses.find((press) => press === 'slip' || press === 'fake_call');
    if (trap === undefined) {
      const act = next.get(play.presses.at(-1) ?? '');
      expect(story).toBe(act?.story.find(({ after }) => after === 'excuse')?.text);
      return;
    }
    const { turns } = await readDebrief(page);
    const { text, say = [] } = file.traps[trap === 'slip' ? 'slip' : 'fake_call'] ?? {};
    expect(turns.join('\n')).toContain(text);
    expect(say.some((each) => turns.join('\n').includes(each))).toBe(true);
    for (const headline of ['tact', 'relationship'] as const) {
      await expect(scoreCard(page, headline)).toContainText(BAND_WORDS[headline].rough);
    }
  });
}

test('play it again begins afresh, and the finished run is not shown any more', async ({ page }) => {
  const { briefing } = sceneOf(A_PLAY.scene).file;
  await playThrough(page, A_PLAY);
  await choice(page, 'again').click();
  await expect(page.getByText(briefing)).toBeVisible();
  await page.reload();
  await expect(page.getByText(briefing)).toBeVisible();
});

test.describe('chance', () => {
  test.use({ seed: 'browser' });

  test('is drawn afresh for each run', async ({ page }) => {
    const seeds = new Set<number>();
    await playThrough(page, A_PLAY);
    seeds.add((await keptLog(page, A_PLAY.scene)).seed);
    await choice(page, 'again').click();
    await expect(choice(page, A_PLAY.presses[0] ?? '')).toBeVisible();
    seeds.add((await keptLog(page, A_PLAY.scene)).seed);
    expect(seeds.size).toBe(2);
  });
});
