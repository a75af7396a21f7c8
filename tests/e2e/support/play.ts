import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe checks: all levels that the accessibility guidelines ask of a site, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The seed that every run of the tests draws from, unless a test sets another: an unsigned 32-bit integer. */
export const SEED = 14;

/** Settled runs after which a debrief has its numbers and its table, and nothing is asked before the words. */
const SEASONED = 2;

interface PlayFixtures {
  /** The runs that somebody has played to their end before, in the browser that the test opens. */
  readonly runs: number;
  /** The seed that the page draws; `browser` leaves chance to the browser. */
  readonly seed: number | 'browser';
  /** Complaints that a test brings about on purpose; it adds to them before it does. */
  readonly foreseen: RegExp[];
  readonly complaints: string[];
  readonly watched: undefined;
  /** Opens a page in a context of its own, held to the same promises: somebody else's browser. */
  readonly elsewhere: () => Promise<Page>;
}

/**
 * A page that is held to what every page of the game promises: nothing on the console goes wrong, and no
 * other host is asked for anything. Each test gets a browser context of its own, so nothing is remembered.
 */
export const test = base.extend<PlayFixtures>({
  seed: [SEED, { option: true }],
  runs: [SEASONED, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern
  foreseen: async ({}, use) => use([]),
  // biome-ignore lint/correctness/noEmptyPattern: the runner wants the pattern
  complaints: async ({}, use) => use([]),
  watched: [
    async ({ context, baseURL, complaints, foreseen, seed, runs }, use) => {
      await watch(context, { baseURL, complaints, seed, runs });
      await use(undefined);
      expect(complaints.filter((complaint) => !foreseen.some((each) => each.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, baseURL, complaints, seed, runs }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await watch(context, { baseURL, complaints, seed, runs });
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

interface Watching extends Pick<PlayFixtures, 'seed' | 'runs'> {
  readonly baseURL: string | undefined;
  readonly complaints: string[];
}

async function watch(context: BrowserContext, { baseURL, complaints, seed, runs }: Watching): Promise<void> {
  const host = new URL(baseURL ?? '').host;
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console error: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(?:https?|wss?):$/u.test(url.protocol) && url.host !== host) {
      complaints.push(`request to another host: ${url.href}`);
    }
  });
  await context.addInitScript((played) => {
    const key = 'graceful-exit/progress';
    try {
      // Not over what the page itself has kept since.
      if (played === 0 || localStorage.getItem(key) !== null) return;
      localStorage.setItem(key, JSON.stringify({ runs: played, everything: false }));
    } catch {
      // A blank page has no store, and a test may forbid it.
    }
  }, runs);
  if (seed === 'browser') return;
  await context.addInitScript((fixed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) =>
      array instanceof Uint32Array && array.length === 1 ? array.fill(fixed) : draw(array);
  }, seed);
}

/** Fails with the rule, the help text and the element of every violation on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated rather than added as a tag, which the page's own policy would refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const results = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return results.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  }, RULES);
  expect(violations).toEqual([]);
}

export { expect };
