import axe from 'axe-core';
import { expect, vi } from 'vitest';

// A whole page takes axe a second or two, on a busy machine several.
vi.setConfig({ testTimeout: 30_000 });

/** What axe checks: all levels that the accessibility guidelines ask of a site, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules that need a layout, which there is none of here; the built site is held to them in a browser. */
const NEEDS_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Fails with rule, help text and place of every violation inside the element. */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: RULES },
    rules: Object.fromEntries(NEEDS_LAYOUT.map((rule) => [rule, { enabled: false }])),
  });
  const told = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect(told).toEqual([]);
}
