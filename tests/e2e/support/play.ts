import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe checks: all levels that the accessibility guidelines ask of a site, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * A page that is held to what every page of the game promises: nothing on the console goes wrong, and no
 * other host is asked for anything. Each test gets a browser context of its own, so nothing is remembered.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const host = new URL(baseURL ?? '').host;
      const complaints: string[] = [];
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
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails with the rule, the help text and the element of every violation on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated rather than added as a tag, which the page's own policy would refuse.
  await page.evaluate(AXE);
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
