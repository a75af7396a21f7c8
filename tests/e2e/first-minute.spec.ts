import type { Page } from '@playwright/test';
import { PAGE } from '../../src/copy/en/page.ts';
import { PLAY } from '../../src/copy/en/play.ts';
import { FIRST_SEED } from '../../src/domain/conversation/first-seed.ts';
import { choice, keptLog, lines, press, pressAll } from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { logOf, NOBODY, SCENES, sceneOf, TRAILER } from './support/scenes.ts';

test.use({ runs: 0 });

/** Holds the code of the page back until the function that it gives is called. */
async function holdCode(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Waits until the game has taken over what the build has drawn. */
async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('#root[data-home]')).toHaveCount(0);
  await expect(page).toHaveTitle(/·/u);
}

/** The screen to the letter, and where the focus is. */
function screenOf(page: Page) {
  return page.locator('#root').evaluate((root) => ({
    html: root.innerHTML,
    // The body, where nothing has the focus, is another one once the page has been taken over.
    focus: document.activeElement === document.body ? 'nothing' : document.activeElement?.outerHTML,
  }));
}

test('the first choice can be read before any code has come', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText(sceneOf(TRAILER).file.briefing)).toBeVisible();
  await expect(choice(page, 'radio-ask')).toBeVisible();
  const drawn = await screenOf(page);
  release();
  await takenOver(page);
  expect(await screenOf(page)).toEqual(drawn);
  await pressAll(page, ['radio-ask', 'weather-ask']);
  await expect(page.getByText(PLAY.soFar(2))).toBeVisible();
  expect(await keptLog(page, TRAILER)).toEqual(
    logOf(sceneOf(TRAILER), ['radio-ask', 'weather-ask'], FIRST_SEED),
  );
});

for (const first of ['radio-ask', 'radio-nod', 'radio-cut', 'tactic-honest']) {
  test(`a first tap on ${first} is answered before the code comes, and stands when it has come`, async ({
    page,
  }) => {
    const release = await holdCode(page);
    await page.goto('/', { waitUntil: 'commit' });
    const before = await page.locator('#root').innerText();
    await press(page, first);
    expect(await page.locator('#root').innerText()).not.toBe(before);
    const answered = await screenOf(page);
    expect(answered.focus).not.toBe('nothing');
    release();
    await takenOver(page);
    expect(await screenOf(page)).toEqual(answered);
    await choice(page, 'leave-now').click();
    await choice(page, 'take-back').click();
    await expect(lines(page)).toBeVisible();
  });
}

test('no tap before the code is lost: a way out, its words in one breath, and the answer', async ({
  page,
}) => {
  const release = await holdCode(page);
  await page.goto('/', { waitUntil: 'commit' });
  await press(page, 'tactic-honest');
  await press(page, 'and-go');
  await page.locator('main li button').first().press('Enter');
  const said = await page.locator('main li button').first().getAttribute('data-choice');
  release();
  await takenOver(page);
  await expect(page.locator('main[data-phase="after"]')).toBeVisible();
  const { moves } = await keptLog(page, TRAILER);
  expect(moves).toEqual([{ kind: 'say', line: said, go: true }]);
});

test('the menu, the other ways and leaving now wait for the code and then come', async ({
  page,
  elsewhere,
}) => {
  for (const [each, pressed] of [
    [page, 'menu'],
    [await elsewhere(), 'other-ways'],
    [await elsewhere(), 'leave-now'],
  ] as const) {
    const release = await holdCode(each);
    await each.goto('/', { waitUntil: 'commit' });
    await each.locator(`main [data-choice="${pressed}"]`).click();
    release();
    await takenOver(each);
    if (pressed === 'menu') await expect(each.getByRole('dialog', { name: PLAY.menu })).toBeVisible();
    else await expect(choice(each, pressed === 'leave-now' ? 'take-back' : 'slip')).toBeVisible();
  }
});

test('a kept run, the shelf and a link never show the first scene', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  await pressAll(page, ['radio-ask']);
  for (const route of ['/', '/#/shelf', '/#/run/AAAA', `/#/scene/${NOBODY}`]) {
    await page.goto('about:blank');
    const release = await holdCode(page);
    await page.goto(route, { waitUntil: 'commit' });
    await expect(page.locator('html[data-elsewhere] #root main')).toHaveCount(1);
    await expect(page.getByText(sceneOf(TRAILER).file.briefing)).toBeHidden();
    await expect(page.locator('#root')).toBeHidden();
    release();
    await expect(page.locator('#root main')).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

for (const id of SCENES) {
  test(`${id} has a page of its own, which tells what it is and can be played`, async ({ page }) => {
    const { title, briefing, beats } = sceneOf(id).file;
    const release = await holdCode(page);
    await page.goto(`/s/${id}/`, { waitUntil: 'commit' });
    await expect(page).toHaveTitle(`${title} · ${PAGE.title}`);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      'content',
      new RegExp(title, 'u'),
    );
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', briefing);
    await press(page, beats[0]!.moves[0]!.id);
    const answered = await screenOf(page);
    release();
    await takenOver(page);
    expect(await screenOf(page)).toEqual(answered);
    await expect(page.getByText(PLAY.soFar(1))).toBeVisible();
    await page.reload();
    await expect(page.getByText(PLAY.soFar(1))).toBeVisible();
  });
}

test('a screen whose file does not come says so, and comes when it is tried again', async ({
  page,
  foreseen,
}) => {
  foreseen.push(/Failed to load resource/u);
  await page.route('**/assets/later-*.js', (route) => route.abort());
  await page.goto('/');
  await takenOver(page);
  await choice(page, 'leave-now').click();
  await expect(page.getByRole('alert')).toContainText(PAGE.notCome);
  await page.unroute('**/assets/later-*.js');
  await choice(page, 'retry').click();
  await expect(choice(page, 'take-back')).toBeVisible();
});

test('nothing of the screen is seen before all of it has come, so that nothing jumps', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).text();
  // What the page is made of is written piece by piece into an empty one of the same site.
  await page.route('/empty', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  const screen = [html.indexOf('<main'), html.indexOf('</main>')] as const;
  for (const part of [0.1, 0.5, 0.9, 0.99]) {
    const cut = Math.round(screen[0] + (screen[1] - screen[0]) * part);
    await page.goto('/empty');
    await page.evaluate(
      (start) => {
        document.open();
        document.write(start);
      },
      html.slice(0, cut),
    );
    await page.evaluate(
      () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
    );
    await expect(page.locator('#root')).toBeHidden();
    await page.evaluate((rest) => {
      document.write(rest);
      document.close();
    }, html.slice(cut));
    await expect(choice(page, 'tactic-introduction')).toBeVisible();
    await takenOver(page);
  }
});

/** Widths of the window at which other letters break some line of the first screens elsewhere, and some at which not. */
const WINDOWS = [
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 844 },
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
];

test('the first screen moves nothing when code, styles and letters come, and has the letters after a press', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) (window as unknown as { shifts: number[] }).shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    const letters = page.waitForResponse('**/young-serif-latin-400-*.woff2');
    await page.goto('/');
    await takenOver(page);
    await (await letters).finished();
    await page.waitForLoadState('networkidle');
    // Words after a name may stand a hair further, as letters of another cut take its place: nothing that is seen.
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, each) => sum + each, 0),
      `at ${size.width}`,
    ).toBeLessThan(0.002);
    await pressAll(page, ['radio-ask']);
    const come = () =>
      page.evaluate(() =>
        [...document.fonts].some(
          ({ family, status }) => family.replaceAll('"', '') === 'Young Serif' && status === 'loaded',
        ),
      );
    await expect.poll(come).toBe(true);
    await page.evaluate(() => {
      sessionStorage.clear();
      localStorage.clear();
    });
    await page.goto('about:blank');
  }
});

test('where the code does not come the page says so, and comes when it is loaded again', async ({
  page,
  foreseen,
}) => {
  foreseen.push(/Failed to load resource/u);
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(PAGE.codeNotCome);
  await expect(choice(page, 'radio-ask')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.unroute('**/assets/index-*.js');
  await notice.getByRole('button', { name: PAGE.retry }).click();
  await takenOver(page);
  await expect(notice).toBeHidden();
});

test('where the code of a page that leads elsewhere does not come, it says so as well', async ({
  page,
  foreseen,
}) => {
  foreseen.push(/Failed to load resource/u);
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto('/#/shelf');
  await expect(page.getByRole('alert')).toContainText(PAGE.codeNotCome);
  await expect(page.locator('#root')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript > p')).toContainText('needs JavaScript');
    await expect(choice(page, 'radio-ask')).toBeVisible();
  });
});
