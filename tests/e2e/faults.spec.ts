import type { Page } from '@playwright/test';
import { DEBRIEF } from '../../src/copy/en/debrief.ts';
import { issueText } from '../../src/copy/en/issues.ts';
import { MENU } from '../../src/copy/en/menu.ts';
import { NOTICES } from '../../src/copy/en/notices.ts';
import { PLAY } from '../../src/copy/en/play.ts';
import { PROBLEM, SHELF } from '../../src/copy/en/shelf.ts';
import type { IssueCode } from '../../src/domain/kernel/issue.ts';
import {
  choice,
  expectScores,
  keptLog,
  lines,
  openScene,
  press,
  pressAll,
  readDebrief,
} from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { GOOD_PLAYS, OTHER_PLAYS } from './support/plays.ts';
import { judgedOf, logOf, NOBODY, SCENES, sceneOf, sceneText, TRAILER } from './support/scenes.ts';

/** What the browser itself says of a file that is not there. */
const NOT_THERE = /console error: Failed to load resource/u;

interface Fault {
  readonly name: string;
  readonly code: IssueCode;
  /** Where the page says it is. */
  readonly place: string | RegExp;
  readonly found: string | RegExp;
  /** The file that is served instead; `undefined` for none. */
  readonly served: string | undefined;
}

function spoilt(spoil: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(sceneText(TRAILER)) as Record<string, unknown>;
  spoil(file);
  return JSON.stringify(file);
}

const FILE = `scenarios/${TRAILER}.json`;

const FAULTS: readonly Fault[] = [
  { name: 'is missing', code: 'file-missing', place: FILE, found: 'answer 404', served: undefined },
  {
    name: 'is not JSON',
    code: 'file-not-json',
    place: FILE,
    found: /./u,
    served: sceneText(TRAILER).slice(0, 2000),
  },
  {
    name: 'has a value of the wrong shape',
    code: 'wrong-shape',
    place: `${FILE}: difficulty`,
    found: '"hard"',
    served: spoilt((file) => {
      file.difficulty = 'hard';
    }),
  },
  {
    name: 'leads to a beat that is not there',
    code: 'dangling-beat',
    place: /: beats\[0\]\.moves\[0\]/u,
    found: /elsewhere/u,
    served: spoilt((file) => {
      const [beat] = file.beats as { moves: { to: string }[] }[];
      beat!.moves[0]!.to = 'elsewhere';
    }),
  },
];

test.describe('a scene file that', () => {
  for (const { name, code, place, found, served } of FAULTS) {
    test(`${name} says so on its page and on the shelf, and the other scene stays playable`, async ({
      page,
      foreseen,
    }) => {
      if (served === undefined) foreseen.push(NOT_THERE);
      await page.route(`**/${FILE}`, (route) =>
        served === undefined
          ? route.fulfill({ status: 404, body: 'not here' })
          : route.fulfill({ contentType: 'application/json', body: served }),
      );
      const { what, mend } = issueText({ code, place: '', expected: '', found: '' });
      const expectProblem = async (within: ReturnType<Page['getByRole']>) => {
        const problem = within.getByRole('listitem').filter({ hasText: what }).first();
        await expect(problem).toContainText(mend);
        const facts = problem.locator('dd');
        await expect(facts).toHaveCount(3);
        await expect(facts.nth(0)).toHaveText(place);
        await expect(facts.nth(1)).not.toBeEmpty();
        await expect(facts.nth(2)).toHaveText(found);
      };

      await page.goto(`/#/scene/${TRAILER}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.brokenScene);
      await expectProblem(page.getByRole('main'));
      await choice(page, 'shelf').click();
      await expectProblem(page.getByRole('article').filter({ hasText: SHELF.broken }));
      await choice(page, `play-${NOBODY}`).click();
      await expect(lines(page)).toBeVisible();
      await press(page, 'r-ask');
      await expect(page.getByText(PLAY.soFar(1))).toBeVisible();
    });
  }
});

test('the list of scenes that cannot be read says so, and trying again finds it', async ({
  page,
  foreseen,
}) => {
  foreseen.push(NOT_THERE);
  await page.route('**/scenarios/index.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/#/shelf');
  await expect(page.getByRole('alert')).toContainText(SHELF.unreachable);
  await choice(page, 'retry').click();
  await expect(page.getByRole('alert')).toContainText('404');
  await page.unroute('**/scenarios/index.json');
  await choice(page, 'retry').click();
  await expect(page.getByRole('article')).toHaveCount(SCENES.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an unknown scene and an unknown address lead on to something that can be played', async ({
  page,
  foreseen,
}) => {
  foreseen.push(NOT_THERE);
  await page.goto('/#/scene/s99-not-there');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.brokenScene);
  await choice(page, 'shelf').click();
  await expect(page.getByRole('article')).toHaveCount(SCENES.length);
  await page.goto('/#/no/such/place');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.notFound);
  await choice(page, 'play').click();
  await expect(lines(page)).toBeVisible();
});

test('a first scene that did not come is played once it comes', async ({ page, foreseen }) => {
  foreseen.push(NOT_THERE);
  await page.route(`**/${FILE}`, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('503');
  await choice(page, 'retry').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.unroute(`**/${FILE}`);
  await choice(page, 'retry').click();
  await expect(lines(page)).toBeFocused();
  await press(page, 'radio-ask');
});

/** What is on show: the partner's lines, and the choices in their order. */
async function onShow(page: Page) {
  return {
    lines: await lines(page).innerText(),
    choices: await page
      .locator('main [data-choice]:not(dialog *)')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice'))),
  };
}

/** How far the play is in each phase: in the talk, at one more thing, at the goodbye, and after it. */
const PHASES = [
  ['talk', 3],
  ['item', 5],
  ['landing', 7],
  ['after', 8],
] as const;

test('a reload in any phase goes on where it was, and at the debrief shows the debrief', async ({ page }) => {
  const { scene, presses } = OTHER_PLAYS[0]!;
  const scenario = sceneOf(scene);
  await openScene(page, scene);
  let pressed = 0;
  for (const [phase, count] of PHASES) {
    await pressAll(page, presses.slice(pressed, count));
    pressed = count;
    await expect(page.locator(`main[data-phase="${phase}"]`)).toBeVisible();
    const before = await onShow(page);
    const log = await keptLog(page, scene);
    expect(log).toEqual(logOf(scenario, presses.slice(0, count)));
    await page.reload();
    await expect(lines(page)).toBeVisible();
    expect(await onShow(page)).toEqual(before);
    expect(await keptLog(page, scene)).toEqual(log);
  }
  await pressAll(page, presses.slice(pressed));
  await expectScores(page, judgedOf(scenario, logOf(scenario, presses)));
  const read = await readDebrief(page);
  await page.reload();
  expect(await readDebrief(page)).toEqual(read);
});

test.describe('a browser that', () => {
  const FORBIDDEN = () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  };
  const FULL = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  };
  for (const [name, script] of [
    ['forbids storage', FORBIDDEN],
    ['has no room left', FULL],
  ] as const) {
    test(`${name} plays on, and says so exactly once`, async ({ page }) => {
      const play = GOOD_PLAYS[5]!;
      const notice = page.getByText(NOTICES.storage);
      await page.addInitScript(script);
      await openScene(page, play.scene);
      await expect(notice).toHaveCount(1);
      await press(page, play.presses[0]!);
      await expect(notice).toHaveCount(1);
      await page.getByRole('status').filter({ has: notice }).getByRole('button').click();
      await expect(notice).toHaveCount(0);
      await pressAll(page, play.presses.slice(1));
      // Where nothing can be read, everybody is a first-time visitor, and those see no numbers.
      const judged = judgedOf(sceneOf(play.scene), logOf(sceneOf(play.scene), play.presses));
      await expectScores(page, judged, script !== FORBIDDEN);
      await choice(page, 'shelf').click();
      await choice(page, `play-${TRAILER}`).click();
      await press(page, 'radio-ask');
      await expect(notice).toHaveCount(0);
      await page.getByRole('button', { name: PLAY.menu }).click();
      await page.getByLabel(MENU.dark, { exact: true }).check();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  }

  const log = logOf(sceneOf(TRAILER), ['radio-ask', 'weather-ask']);
  const older = { ...log, revision: '0123456789' };
  for (const [name, text, said] of [
    ['keeps a run of an older revision', JSON.stringify(older), 1],
    [
      'keeps a run with a move that is not on offer',
      JSON.stringify({ ...log, moves: log.moves.toReversed() }),
      1,
    ],
    ['keeps half a run', JSON.stringify(log).slice(0, 40), 0],
    ['keeps a run of another shape', JSON.stringify({ ...log, v: 99, moves: 'none' }), 0],
    ['keeps something else altogether', '[null, 3, {"moves": []}]', 0],
  ] as const) {
    test(`${name} starts the scene afresh`, async ({ page }) => {
      await page.addInitScript(
        ([key, kept]) => {
          if (localStorage.getItem('planted') !== null) return;
          localStorage.setItem('planted', 'yes');
          localStorage.setItem(key, kept);
        },
        [`graceful-exit/run/${TRAILER}`, text] as const,
      );
      await openScene(page, TRAILER);
      await expect(page.getByText(sceneOf(TRAILER).file.briefing)).toBeVisible();
      await expect(page.getByText(NOTICES.changedSince)).toHaveCount(said);
      await press(page, 'radio-ask');
      expect((await keptLog(page, TRAILER)).moves).toEqual([{ kind: 'talk', id: 'radio-ask' }]);
      await page.reload();
      await expect(page.getByText(PLAY.soFar(1))).toBeVisible();
      await expect(page.getByText(NOTICES.changedSince)).toHaveCount(0);
    });
  }
});

test('leaving now is allowed in every phase, is not scored, and can be taken back', async ({ page }) => {
  const { scene, presses } = OTHER_PLAYS[0]!;
  await openScene(page, scene);
  let pressed = 0;
  for (const [phase, count] of PHASES) {
    await pressAll(page, presses.slice(pressed, count));
    pressed = count;
    await expect(page.locator(`main[data-phase="${phase}"]`)).toBeVisible();
    const before = await onShow(page);
    await choice(page, 'leave-now').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(DEBRIEF.leftTitle);
    await expect(page.locator('[data-score]')).toHaveCount(0);
    await page.reload();
    await choice(page, 'take-back').click();
    await expect(lines(page)).toBeVisible();
    expect(await onShow(page)).toEqual(before);
    expect(await keptLog(page, scene)).toEqual(logOf(sceneOf(scene), presses.slice(0, count)));
  }
  await pressAll(page, presses.slice(pressed));
  await expectScores(page, judgedOf(sceneOf(scene), logOf(sceneOf(scene), presses)));
});

test('two tabs that play the same scene do not disturb each other', async ({ page, context }) => {
  const one = GOOD_PLAYS[3]!;
  const other = GOOD_PLAYS[5]!;
  const scenario = sceneOf(one.scene);
  await openScene(page, one.scene);
  const second = await context.newPage();
  await openScene(second, other.scene);
  await pressAll(page, one.presses.slice(0, 2));
  await pressAll(second, other.presses.slice(0, 1));
  await pressAll(page, one.presses.slice(2, 4));
  await pressAll(second, other.presses.slice(1, 3));
  await page.reload();
  await second.reload();
  expect(await keptLog(page, one.scene)).toEqual(logOf(scenario, one.presses.slice(0, 4)));
  expect(await keptLog(second, other.scene)).toEqual(logOf(scenario, other.presses.slice(0, 3)));
  // The words picked before the reload were not said, so the way out is picked again.
  await pressAll(page, one.presses.slice(3));
  await pressAll(second, other.presses.slice(2));
  await expectScores(page, judgedOf(scenario, logOf(scenario, one.presses)));
  await expectScores(second, judgedOf(scenario, logOf(scenario, other.presses)));
});

test('a double click makes one move', async ({ page }) => {
  const { scene, presses } = OTHER_PLAYS[0]!;
  await openScene(page, scene);
  for (const [index, id] of presses.entries()) {
    await choice(page, id).dblclick();
    if (index < presses.length - 1) {
      expect((await keptLog(page, scene)).moves).toEqual(
        logOf(sceneOf(scene), presses.slice(0, index + 1)).moves,
      );
    }
  }
  await expectScores(page, judgedOf(sceneOf(scene), logOf(sceneOf(scene), presses)));
});
