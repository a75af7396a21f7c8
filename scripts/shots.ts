/** Takes the pictures of the README from the built site: the first screen and a debrief, phone and desktop, light and dark. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/pictures';
const SIZES = {
  phone: { width: 412, height: 823 },
  desktop: { width: 1280, height: 800 },
} as const;

/** A good way through the first scene. */
const PLAY = [
  'radio-ask',
  'weather-reflect',
  'stairs-cut',
  'tactic-honest',
  'honest-ping',
  'bye-warm',
  'to-priya',
];

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 4180 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The built site is not being served.');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});

for (const [name, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('main').waitFor();
    const path = `${FOLDER}/${name}-${colorScheme}.png`;
    await page.screenshot({ path });
    console.log(path);
    for (const choice of PLAY) await page.locator(`[data-choice="${choice}"]`).click();
    await page.locator('[data-headline]').first().waitFor();
    await page.mouse.move(0, 0);
    const debrief = `${FOLDER}/${name}-debrief${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path: debrief });
    await page.close();
    console.log(debrief);
  }
}

await browser.close();
await server.close();
