import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Draft } from '../domain/support/scenes.ts';
import { cli, jsonLines } from './terminal.ts';

// A process of its own for every command, now and then on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'graceful-exit-simulate-'));
afterAll(() => rmSync(root, { recursive: true }));

const S01 = 'public/scenarios/s01-folding-trailer.json';
const S02 = 'public/scenarios/s02-nobody-else-here.json';

interface Figures {
  readonly scenario?: string;
  readonly policy?: string;
  readonly way?: string;
  readonly runs?: number;
  readonly endings?: readonly (readonly [string, number])[];
  readonly fairness?: { readonly scenes: number; readonly policies: readonly { readonly policy: string }[] };
}

it('every scene has a table of policies and one of ways out over the same runs, and all scenes one of fairness', () => {
  const { code, out } = cli(['simulate', S01, S02, '--runs', '2']);
  expect(code).toBe(0);
  for (const heading of [/^policy +tact +relationship +goal +ended$/mu, /^way out +tact .* endings$/mu]) {
    expect(out.match(new RegExp(heading, 'gmu'))).toHaveLength(2);
  }
  expect(out).toMatch(/^honest +\d+ +\d+-\d+ +\d+ +\d+-\d+ +\d+\/\d+ +closed \d+/mu);
  expect(out).toMatch(/^over 2 scenes$/mu);
  expect(out).toMatch(/^honest-reader +\d+ +at least +\d+ +at least +fair$/mu);
  expect(out).toMatch(/^best line longest in \d+ of \d+ sets: fair$/mu);
});

it('as JSON Lines each policy, each way out and the fairness of all scenes is a line, and no run is lost', () => {
  const lines = jsonLines<Figures>(cli(['simulate', S01, S02, '--runs', '2', '--json']));
  for (const scenario of ['s01-folding-trailer', 's02-nobody-else-here']) {
    const own = lines.filter((line) => line.scenario === scenario);
    const policies = own.filter(({ policy }) => policy !== undefined);
    const ways = own.filter(({ way }) => way !== undefined);
    expect(policies).toHaveLength(9);
    const runs = ways.reduce((sum, way) => sum + (way.runs ?? 0), 0);
    expect(runs).toBe(18);
    for (const { runs: taken, endings = [] } of ways) {
      expect(endings.reduce((sum, [, count]) => sum + count, 0)).toBe(taken);
    }
  }
  const { fairness } = lines.at(-1) ?? {};
  expect([fairness?.scenes, fairness?.policies.length]).toEqual([2, 8]);
});

it('lint of a folder of three scenes or more looks at them taken together', () => {
  const text = readFileSync('src/cli/template/scene.json', 'utf8');
  mkdirSync(join(root, 'library'));
  copyFileSync('public/scenarios/library/replies.json', join(root, 'library', 'replies.json'));
  const ofFolder = () =>
    jsonLines<{ file: string; code: string; place: string }>(cli(['lint', root, '--json'])).filter(
      ({ file }) => file === root,
    );
  const add = (id: string) => {
    const file = { ...(JSON.parse(text) as Draft), id };
    // Without the honest words that name Jo there is nothing left that a careful reader could do well with.
    const named = ['honest-plain', 'honest-school', 'honest-string'];
    file.lines = file.lines.filter((line) => !named.includes(line.id));
    writeFileSync(join(root, `${id}.json`), JSON.stringify(file));
  };
  add('one-scene');
  add('two-scene');
  expect(ofFolder()).toEqual([]);
  add('three-scene');
  expect(ofFolder()).toMatchObject([{ code: 'fair-reader', place: 'honest-reader' }]);
});
