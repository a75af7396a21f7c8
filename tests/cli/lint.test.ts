import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { put } from '../domain/support/put.ts';
import type { Draft } from '../domain/support/scenes.ts';
import { cli, jsonLines } from './terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), 'graceful-exit-lint-'));
afterAll(() => rmSync(root, { recursive: true }));

const sound = cli(['new-scene', 'a-draft', '--stdout']).out;

/** A file of the scene that `new-scene` prints, with values put in. */
function drafted(folder: string, ...edits: readonly (readonly [string, unknown])[]): string {
  const file = JSON.parse(sound) as Draft;
  for (const [place, value] of edits) put(file, place, value);
  const path = join(root, folder, 'a-draft.json');
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const places = (path: string) =>
  jsonLines<{ place: string }>(cli(['lint', path, '--json'])).map(({ place }) => place);

it('a scene that new-scene writes has no problem, and is fair', () => {
  expect(cli(['lint', drafted('sound')])).toEqual({ code: 0, out: '1 sound, 0 problems\n', err: '' });
});

it('every problem is told with file, place, what was expected and found, and the mend', () => {
  const path = drafted('one', ['beats[2].moves[0].to', 'piolt']);
  const { code, out, err } = cli(['lint', path]);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain(
    `${path}: beats[2].moves[0].to: The move leads to a beat that is not there. Expected pilot, school, medal,`,
  );
  expect(out).toContain('found piolt. Name one of the beats, or write this one.');
  expect(out).toContain(
    '0 sound, 1 problems\nWhat hangs on these, and the proof, is looked at once they are mended.',
  );
});

it('three faults that have nothing to do with each other are told in one go, of shape and of sense alike', () => {
  const path = drafted(
    'three',
    ['partner.mood', 'sunny'],
    ['partner.hat', 'straw'],
    ['beats[0].moves[1].text', 'a'.repeat(81)],
    ['followUps[0].on', 'landing'],
    ['partner.wish', [25, 8]],
  );
  expect(places(path).toSorted()).toEqual(
    ['partner.mood', 'partner.hat', 'beats[0].moves[1].text', 'followUps[0].on', 'partner.wish'].toSorted(),
  );
});

it('where the shape is broken, what hangs on it is looked at once that is mended', () => {
  const edits = [
    ['you.deadline', undefined],
    ['beats[4].story', 'over'],
    ['followUps[0].on', 'landing'],
  ] as const;
  expect(places(drafted('staged', ...edits))).toEqual(['you.deadline', 'beats[4].story']);
  expect(places(drafted('staged', ...edits.slice(2)))).toEqual(['followUps[0].on']);
});

it('a library beside the scene that lacks a reply is told at the replies', () => {
  const path = drafted('library');
  mkdirSync(join(root, 'library', 'library'));
  const library = JSON.parse(readFileSync('public/scenarios/library/replies.json', 'utf8')) as {
    common: Record<string, unknown>;
    archetypes: Record<string, Record<string, unknown>>;
  };
  delete library.common.bye;
  for (const replies of Object.values(library.archetypes)) delete replies.bye;
  const beside = join(root, 'library', 'library', 'replies.json');
  writeFileSync(beside, JSON.stringify(library));
  expect(jsonLines(cli(['lint', path, '--json']))).toMatchObject([
    { code: 'reply-missing', place: 'replies', expected: 'bye' },
  ]);
  writeFileSync(beside, '{"format": 1}');
  expect(places(path)).toContain(`${beside}: common`);
});

it('a file that is not there is a problem, a folder without scenes is wrong usage', () => {
  expect(jsonLines(cli(['lint', join(root, 'nowhere.json'), '--json']))).toMatchObject([
    { code: 'file-missing' },
  ]);
  mkdirSync(join(root, 'empty'));
  const { code, err } = cli(['lint', join(root, 'empty')]);
  expect([code, err]).toEqual([2, expect.stringMatching(/^usage: .*There is no scene in .*\n$/u)]);
});

it('in a folder, the list of scenes and their schema are no scenes', () => {
  const folder = join(root, 'folder');
  drafted('folder');
  for (const name of ['index.json', 'scenario.schema.json']) writeFileSync(join(folder, name), '{}');
  expect(cli(['lint', folder]).out).toBe('1 sound, 0 problems\n');
});
