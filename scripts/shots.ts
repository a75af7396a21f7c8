/** Takes the pictures of the README from the built site: phone and desktop, light and dark. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/pictures';
const SIZES = {
  phone: { width: 412, height: 823 },
  desktop: { width: 1280, height: 800 },
} as const;

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
    await page.close();
    console.log(path);
  }
}

await browser.close();
await server.close();
