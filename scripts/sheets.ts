/** Draws the contact sheets: everybody in the scenes, every cue with its words, and every room by day and by night. */
import { mkdirSync, readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { isSceneFile } from '../src/domain/scenario/scene-file-name.ts';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/pictures/sheets';

const SHEETS = [
  { sheet: 'people', themes: ['light'] },
  { sheet: 'cues', themes: ['light'] },
  { sheet: 'rooms', themes: ['light', 'dark'] },
] as const;

const scenes = readdirSync('public/scenarios')
  .filter(isSceneFile)
  .map((name) => name.slice(0, -'.json'.length));

mkdirSync(FOLDER, { recursive: true });
const server = await createServer({ server: { host: '127.0.0.1', port: 4181, hmr: false } });
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The sheets are not being served.');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
for (const { sheet, themes } of SHEETS) {
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, colorScheme });
    await page.goto(`${address}scripts/sheets/index.html?sheet=${sheet}&scenes=${scenes}`);
    await page.getByRole('img').first().waitFor();
    await page.waitForLoadState('networkidle');
    const path = `${FOLDER}/${sheet}${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path, fullPage: true });
    await page.close();
    console.log(path);
  }
}
await browser.close();
await server.close();
