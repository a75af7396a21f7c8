/**
 * Sees to it that there is a browser for the end-to-end tests, and says how to get one where it cannot.
 * Does nothing where one is found.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const TWO_MINUTES_MS = 120_000;
const TEN_MINUTES_MS = 600_000;
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const APT = 'apt-get update && apt-get install -y --no-install-recommends chromium';

if (!hasChromium()) {
  console.log('No Chromium found: trying to get one.');
  run(process.execPath, [PLAYWRIGHT, 'install', 'chromium'], TWO_MINUTES_MS);
  if (!hasChromium() && mayUseApt()) run('sh', ['-c', APT], TEN_MINUTES_MS);
  if (!hasChromium()) {
    console.error(
      'The end-to-end tests need Chromium. Get it with: npx playwright install --with-deps chromium',
    );
    process.exit(1);
  }
}

/** A downloaded browser may lack libraries of the system, so it has to start as well as to be there. */
function hasChromium() {
  const path = findChromium();
  return path !== undefined && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} timeout in milliseconds
 */
function run(command, args, timeout) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, killSignal: 'SIGKILL', env });
}
