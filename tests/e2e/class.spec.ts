import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { BEAMER } from '../../src/copy/en/beamer.ts';
import { CLASS, CLASS_COLUMNS } from '../../src/copy/en/class.ts';
import { addressOf, classRuns } from '../domain/support/a-class.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { TRAILER } from './support/scenes.ts';

const RUNS = classRuns(30);
const ADDRESSES = RUNS.map(({ scenario, log }) => addressOf(scenario, log));
const TEXT = [
  ...ADDRESSES.map((address, at) => `Pupil ${at + 1}: ${address}`),
  `Copycat: ${ADDRESSES[3]}`,
  'https://example.com/watch?v=dQw4w9WgXcQ',
  `Cut: ${ADDRESSES[0]?.slice(0, -4)}`,
  'Stranger: https://fit.example.com/run/2211-morning',
].join('\n');

test('a class is pasted, judged, kept over a reload, sorted, saved and printed', async ({ page }) => {
  await page.goto('/#/class');
  await page.getByLabel(CLASS.paste).fill(TEXT);
  await page.getByRole('button', { name: CLASS.read }).click();
  await expect(page.getByRole('status')).toHaveText('31 runs judged, 2 not readable.');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('31 runs judged, 2 not readable.');
  for (const [at, { scenario, report }] of RUNS.entries()) {
    const row = page.locator('tbody').nth(at);
    await expect(row).toContainText(scenario.file.title);
    for (const score of [report.tact, report.relationship])
      if (score !== undefined) await expect(row).toContainText(` ${score.score}`);
  }
  await page.getByLabel(CLASS.words).check();
  await expectNoAxeViolations(page);
  await page.getByLabel(CLASS.words).uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: CLASS.save }).click(),
  ]);
  const rows = parse(readFileSync(await download.path()), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(rows.map(({ Label, Tact }) => [Label, Tact])).toEqual([
    ...RUNS.map(({ report }, at) => [`Pupil ${at + 1}`, String(report.tact?.score ?? '')]),
    ['Copycat', String(RUNS[3]?.report.tact?.score ?? '')],
    ['Cut', ''],
    ['Stranger', ''],
  ]);
  // Chromium repeats the heading of a table on every sheet only where no button stands in it.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('thead button').first()).toBeHidden();
  await expect(page.locator('thead').getByText(CLASS_COLUMNS.tactic).last()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true, path: test.info().outputPath('class.pdf') });
  const [, , width, height] =
    /MediaBox \[(\d+) (\d+) ([\d.]+) ([\d.]+)\]/u.exec(pdf.toString('latin1'))?.slice(1) ?? [];
  // A4 upright, in points.
  expect(Math.abs(Number(width) - 595) + Math.abs(Number(height) - 842)).toBeLessThan(3);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`a scene on a beamer of ${width} by ${height} fits at every choice, in type to be read from afar`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/#/class/${TRAILER}`);
    const first = page.getByRole('radio').first();
    await expect(first).toBeAttached();
    const turns: string[] = [];
    for (const pick of [0, -1, 0, 1, 0, 0, 0, 0]) {
      if (await page.getByRole('heading', { name: BEAMER.over }).isVisible()) break;
      const choices = page.getByRole('radio');
      turns.push((await page.locator('fieldset').textContent()) ?? '');
      const [size, over] = await page.evaluate(() => [
        Number.parseFloat(
          getComputedStyle(document.querySelector('fieldset label') ?? document.body).fontSize,
        ),
        document.documentElement.scrollHeight - innerHeight,
      ]);
      expect(size).toBeGreaterThanOrEqual(0.0239 * width);
      expect(over, turns.at(-1)).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
      const all = await choices.count();
      await page.keyboard.press(
        String.fromCharCode(65 + (pick < 0 ? all - 1 : Math.min(pick, all - 1))).toLowerCase(),
      );
      await page.keyboard.press('Enter');
      await expect(
        page.locator('fieldset').or(page.getByRole('heading', { name: BEAMER.over })),
      ).not.toHaveText(turns.at(-1) ?? '');
    }
    expect(turns.length).toBeGreaterThan(3);
  });
}
