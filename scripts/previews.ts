/** Takes the picture of each scene that a preview of its link shows, from the built site. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';
import { readShippedScenes } from './shipped-scenes.ts';

const FOLDER = 'public/previews';

/** What all sites that show previews ask for, in pixels. */
const SIZE = { width: 1200, height: 630 } as const;

/** The picture alone: its words stand beside it in a preview. */
const ALONE = `
  main > :not([class*="picture"]), [class*="picture"] > p { display: none !important; }
  main > [class*="picture"] { position: fixed; inset: 0; max-height: none; padding: 0; }`;

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 4181 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The built site is not being served.');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
for (const { id } of readShippedScenes()) {
  const page = await context.newPage();
  await page.goto(`${address}s/${id}/`);
  await page.locator('#root:not([data-home])').waitFor();
  await page.addStyleTag({ content: ALONE });
  const path = `${FOLDER}/${id}.png`;
  await page.screenshot({ path });
  console.log(path);
  await page.close();
}
await browser.close();
await server.close();
