/** Takes pictures of the main screens from the built site: telephone, tablet and desktop, light and dark. */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/pictures';
const SIZES = {
  phone: { width: 360, height: 640 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1280, height: 800 },
} as const;

/** A good way through the first scene: to the words of the way out, and from there to the debrief. */
const TO_THE_EXIT = ['radio-ask', 'weather-reflect', 'stairs-cut', 'tactic-honest'];
const TO_THE_END = ['honest-ping', 'bye-warm', 'to-priya'];

mkdirSync(FOLDER, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1', port: 4180 } });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The built site is not being served.');
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
    const shoot = async (screen: string) => {
      await page.mouse.move(0, 0);
      const path = `${FOLDER}/${screen}-${size}-${colorScheme}.png`;
      await page.screenshot({ path });
      console.log(path);
    };
    await page.goto(address);
    await page.getByRole('main').waitFor();
    await shoot('play');
    await pressAll(page, TO_THE_EXIT);
    await page.evaluate(() => scrollTo(0, 0));
    await shoot('exit');
    await pressAll(page, TO_THE_END);
    await page.locator('[data-headline]').first().waitFor();
    await shoot('debrief');
    await page.goto(`${address}#/shelf`);
    await page.getByRole('article').first().waitFor();
    await shoot('shelf');
    await page.goto(`${address}#/nowhere`);
    await page.locator('[data-choice="play"]').waitFor();
    await shoot('nowhere');
    await page.close();
  }
}

await browser.close();
await server.close();

async function pressAll(page: Page, choices: readonly string[]): Promise<void> {
  for (const id of choices) await page.locator(`main [data-choice="${id}"]:not(dialog *)`).click();
}
