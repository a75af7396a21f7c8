import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { moveBook } from '../../src/domain/scenario/move-book.ts';
import { encode } from '../../src/domain/share-link/encode.ts';
import { begin } from '../domain/support/run.ts';
import { S01 } from '../domain/support/scenes.ts';
import { cli, jsonLines } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'graceful-exit-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const S01_FILE = 'public/scenarios/s01-folding-trailer.json';
const LOG = begin(S01).talk('ask', 'ask').move({ kind: 'slip' }).nextAsSaid().log();
/** Two lines of the player's own, as the log keeps them. */
const OWN_LOG = {
  ...LOG,
  moves: [
    ...LOG.moves.slice(0, 2),
    ...[
      'Thank you for the trailer, Anneke, I have to catch my train. 🚋',
      'Bye, it was good to meet you.',
    ].map((text) => ({ kind: 'own' as const, text, go: true, struck: [] })),
  ],
};

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('wrong usage ends with 2 and says how it is meant', () => {
  for (const args of [
    [],
    ['nonsense'],
    ['lint'],
    ['play', S01_FILE],
    ['simulate', S01_FILE, '--runs', 'many'],
    ['new-scene', 'Not An Id'],
    ['new-scene', 's01-folding-trailer'],
    ['score', '--scenes', 'nowhere'],
  ]) {
    const { code, err, out } = cli(args);
    expect([code, out], args.join(' ')).toEqual([2, '']);
    expect(err, args.join(' ')).toMatch(/^usage: npm run -s cli -- .+: [A-Z].+\.\n$/u);
  }
}, 120_000);

it('lint names every problem with its place and its mend, as text and as JSON Lines', () => {
  const path = written(
    'broken.json',
    JSON.stringify({ ...S01.file, id: 'broken', difficulty: 9, room: 'attic' }),
  );
  const text = cli(['lint', path]);
  expect(text.code).toBe(1);
  expect(text.out).toContain(`${path}: difficulty: The value has another shape than it should.`);
  expect(text.out).toContain(`${path}: room: The value has another shape than it should.`);
  const lines = cli(['lint', path, '--json']).out.trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { place: string }).place)).toEqual(['room', 'difficulty']);
}, 120_000);

it('score judges links and logs, a line each, and goes on after a bad one', () => {
  const link = encode({ kind: 'proof', log: LOG }, moveBook(S01));
  const input = `\uFEFF${link.ok ? link.value : ''}\r\n\nnothing at all\n${JSON.stringify(LOG)}\n`;
  const { code, out } = cli(['score'], input);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(1);
  expect(lines[0]).toMatchObject({ scenario: S01.file.id, settled: true, outcome: { ending: 'vanished' } });
  expect(lines[1]).toMatchObject({ line: 3, issues: [{ code: 'link-altered' }] });
  expect(lines[2]).toEqual(lines[0]);
}, 120_000);

it('score and link decode find the links of a line, whatever stands around them', () => {
  const link = encode({ kind: 'proof', log: LOG }, moveBook(S01));
  const text = link.ok ? link.value : '';
  const line = `Hello, <https://example.org/#/run/${text}>. And this: (https://example.org/%23/run/${text.slice(0, 20)})`;
  const scored = cli(['score'], line);
  expect(scored.code).toBe(1);
  const [first, second] = jsonLines(scored);
  expect(first).toMatchObject({ scenario: S01.file.id, outcome: { ending: 'vanished' } });
  expect(second).toMatchObject({ line: 1, issues: [{ code: 'link-cut' }] });
  expect(jsonLines(cli(['link', 'decode'], line))).toEqual([LOG, second]);
}, 120_000);

it('link encode and link decode undo each other', () => {
  const line = `${JSON.stringify(LOG)}\n${JSON.stringify(OWN_LOG)}\n`;
  const link = cli(['link', 'encode'], line);
  expect(link.code).toBe(0);
  expect(cli(['link', 'decode'], link.out).out).toBe(line);
}, 120_000);

it('a run becomes a labelled proof, a challenge or a summary, and each comes out as it went in', () => {
  const line = `${JSON.stringify(LOG)}\n`;
  const kinds = ['proof', 'challenge', 'summary'];
  const links = kinds
    .map((kind) => cli(['link', 'encode', '--as', kind, '--label', 'Ines'], line).out)
    .join('');
  const shared = cli(['link', 'decode'], links);
  expect(jsonLines(shared)).toMatchObject(kinds.map((kind) => ({ kind, label: 'Ines' })));
  expect(cli(['link', 'encode'], shared.out).out).toBe(links);
  const judged = { label: 'Ines', settled: true, outcome: { ending: 'vanished' } };
  expect(jsonLines(cli(['score'], links))).toMatchObject([
    judged,
    judged,
    { label: 'Ines', wording: 'withheld', outcome: { ending: 'vanished' } },
  ]);
  expect(cli(['link', 'encode', '--as', 'boast'], line).code).toBe(2);
  expect(jsonLines(cli(['link', 'encode', '--label', 'x'.repeat(25)], line))).toMatchObject([
    { line: 1, issues: [{ code: 'link-shape', place: 'label' }] },
  ]);
}, 120_000);

it('a set of scenes is written and read, and score says that it holds no run', () => {
  const set = { kind: 'set', label: '4b', hideScores: true, scenes: [{ revision: S01.revision, seed: 7 }] };
  const link = cli(['link', 'encode'], `${JSON.stringify(set)}\n`);
  expect(jsonLines(cli(['link', 'decode'], link.out))).toEqual([set]);
  const named = cli(['link', 'encode', '--label', '5a'], `${JSON.stringify(set)}\n`);
  expect(jsonLines(cli(['link', 'decode'], named.out))).toEqual([{ ...set, label: '5a' }]);
  const scored = cli(['score'], link.out);
  expect(scored.code).toBe(1);
  expect(jsonLines(scored)).toMatchObject([{ line: 1, issues: [{ code: 'link-no-run' }] }]);
}, 120_000);

it('what no link carries is refused with its place, and the rest goes on', () => {
  const lines = [
    { kind: 'boast' },
    { kind: 'proof', label: 7, log: LOG },
    { kind: 'challenge', log: {} },
    {
      kind: 'summary',
      summary: { ...LOG, outcome: { goal: 'open', ending: 'open' }, moves: [{ kind: 'say' }] },
    },
    { kind: 'set', hideScores: 'yes', scenes: [] },
    { kind: 'set', hideScores: true, scenes: [{ revision: 'x', seed: 1 }] },
    { kind: 'set', hideScores: true, scenes: [] },
    { kind: 'proof', log: LOG },
  ];
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { code, out } = cli(['link', 'encode'], input);
  expect(code).toBe(1);
  const written = out.trim().split('\n');
  const places = written
    .slice(0, -1)
    .map((row) => (JSON.parse(row) as { issues: { place: string }[] }).issues[0]?.place);
  expect(places).toEqual(['kind', 'label', 'v', 'summary', 'hideScores', 'scenes', 'scenes']);
  expect(written.at(-1)).toMatch(/^[\w-]+$/u);
}, 120_000);

it('play prints the transcript and the report of recorded moves', () => {
  const { code, out } = cli(['play', S01_FILE, '--moves', written('moves.json', JSON.stringify(LOG))]);
  expect(code).toBe(0);
  expect(out).toContain('19:18  Anneke: So I’m live on the radio');
  expect(out).toMatch(/^19:20 {2}\(Priya has her coat over her arm\)$/mu);
  expect(out).toContain('tact 0, relationship');
}, 120_000);

it('simulate begins at the seed it is told, and the same seed gives the same', () => {
  const table = (seed: string) => cli(['simulate', S01_FILE, '--runs', '3', '--seed', seed, '--json']).out;
  const first = table('0');
  expect(first.split('\n')[0]).toContain(`{"scenario":"${S01.file.id}","policy":"longest"`);
  expect(table('7')).not.toBe(first);
  expect(table('0')).toBe(first);
}, 120_000);

it('a reader that goes before the last line is no error', () => {
  const command = `node scripts/cli.mjs simulate ${S01_FILE} --runs 1 --json | head -n 1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    encoding: 'utf8',
  });
  expect([status, stdout.trim().split('\n').length, stderr]).toEqual([0, 1, '']);
}, 120_000);

it('judge judges lines, a line each, and goes on after bad ones', () => {
  const good = { id: 'a', text: 'Thank you for the swans, Anneke.', partner_name: 'Anneke' };
  const input = [
    `\uFEFF${JSON.stringify(good)}\r`,
    '',
    'nothing at all',
    '[1]',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', text: 'Bye.', scenario: 'nowhere' }),
    JSON.stringify({ ...good, id: 'd', scenario: S01.file.id }),
    JSON.stringify({ id: 'e', text: 'thanks '.repeat(150_000) }),
  ].join('\n');
  const { code, out } = cli(['judge'], input);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(1);
  expect(lines.map(({ id, line }) => id ?? line)).toEqual(['a', 3, 4, 5, 6, 'd', 'e']);
  expect(lines[0]).toMatchObject({
    acts: [
      { act: 'uses_partner_name', spans: [[25, 31]] },
      { act: 'thanks', spans: [[0, 17]] },
      { act: 'specific_callback' },
    ],
    criteria: expect.arrayContaining([
      expect.objectContaining({ id: 'R6', level: 4, applies: true, spans: [[25, 31]] }),
    ]),
  });
  expect(lines[3]).toMatchObject({ issues: [{ code: 'line-shape', place: 'text' }] });
  expect(lines[5]).toMatchObject({ tact: lines[0]?.tact, relationship: lines[0]?.relationship });
}, 60_000);

it('judge stops without a word where its reader goes', () => {
  const lines = `${JSON.stringify({ text: 'Thanks, it was lovely to meet you.' })}\n`.repeat(5000);
  const run = spawnSync('sh', ['-c', 'node scripts/cli.mjs judge | head -n 2'], {
    input: lines,
    encoding: 'utf8',
  });
  expect([run.stdout.trim().split('\n').length, run.stderr]).toEqual([2, '']);
}, 60_000);

it('score --csv gives the table that the page for a class saves, and 1 where a link cannot be read', () => {
  const link = encode({ kind: 'proof', log: LOG }, moveBook(S01));
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  const text = `Mira: https://example.org/#/run/${link.value}\n=Jo: https://example.org/#/run/${link.value.slice(0, -3)}\n`;
  const { code, out } = cli(['score', '--csv'], text);
  const rows = parse(out, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ Line, Label, Problem }) => [Line, Label, Problem])).toEqual([
    ['1', 'Mira', ''],
    ['2', "'=Jo", 'cut'],
  ]);
  expect([code, rows[0]?.Seed, rows[0]?.Link]).toEqual([1, String(LOG.seed), link.value]);
}, 60_000);
