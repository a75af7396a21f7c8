import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser for the end-to-end tests: the one named by CHROMIUM_PATH, else the system's, else the one that
 * Playwright has downloaded. A CHROMIUM_PATH that leads nowhere throws: falling back would hide the mistake.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is "${asked}", and no program is there.`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
