import { describe, expect, it } from 'vitest';
import { parseScenario, readScenario } from '../../../src/domain/scenario/parse.ts';
import { put } from '../support/put.ts';
import type { Draft } from '../support/scenes.ts';
import { cornerDraft, issuesOfCorner } from '../support/scenes.ts';

const at = (change: (file: Draft) => void) =>
  issuesOfCorner(change).map(({ code, place }) => `${code} ${place}`);

describe('text that is no scene', () => {
  it.each([
    ['nothing', ''],
    ['a broken file', '{"format": 1,'],
    ['a sentence', 'Once upon a time'],
  ])('%s is reported as no JSON', (_, text) => {
    const read = parseScenario(text, 'corner');
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: 'file-not-json', place: '', expected: 'JSON' }],
    });
  });

  it.each([
    ['a list', '[]'],
    ['a number', '7'],
    ['null', 'null'],
  ])('%s is reported as the wrong shape', (_, text) => {
    expect(parseScenario(text, 'corner').ok).toBe(false);
  });

  it('a byte order mark in front does no harm', () => {
    expect(parseScenario(`\uFEFF${JSON.stringify(cornerDraft())}`, 'corner').ok).toBe(true);
  });
});

describe('keys', () => {
  it.each([
    'author',
    'clock.zone',
    'facts[2].note',
    'beats[1].moves[0].cost',
    'people[0].look.hat',
    'traps.sneeze',
  ])('one that nobody knows: %s', (place) => {
    const issues = issuesOfCorner((file) => put(file, place, 'me'));
    const key = place.split('.').at(-1);
    expect(issues).toEqual([{ code: 'unknown-key', place, expected: 'no such key', found: key }]);
  });

  it.each(['title', 'traps', 'partner.need', 'facts[0].names', 'people[3].look.clothes', 'parts[4].text'])(
    'one that is missing: %s',
    (place) => {
      expect(at((file) => put(file, place, undefined))).toEqual([`missing-key ${place}`]);
    },
  );

  it('an act that would name its words, and does not', () => {
    expect(at((file) => put(file, 'parts[0].acts[0]', { act: 'name' }))).toEqual([
      'missing-key parts[0].acts[0].words',
    ]);
  });
});

describe('values', () => {
  it.each<[string, unknown]>([
    ['format', 2],
    ['id', 'The Corner'],
    ['lang', 'eo'],
    ['title', ''],
    ['title', ' The Corner'],
    ['title', 'x'.repeat(41)],
    ['room', 'cellar'],
    ['difficulty', 5],
    ['difficulty', 1.5],
    ['skills', []],
    ['urgency', 'soon'],
    ['company', 'crowd'],
    ['clock.start', '24:00'],
    ['clock.events[1].at', -1],
    ['partner.deafness[1]', 4],
    ['partner.taste', 'salt'],
    ['partner.need.servedBy[0]', 'a hug'],
    ['facts[7].kind', 'rumour'],
    ['facts[7].true', 'no'],
    ['people[1].look.skin', 's9'],
    ['people[1].look.clothes.main', '#12'],
    ['beats', []],
    ['beats[0].story', 'over'],
    ['beats[0].say', []],
    ['beats[0].say', 'So there I am.'],
    ['beats[0].cues[0].look', 'sad'],
    ['beats[1].moves[0].text', 'x'.repeat(81)],
    ['parts[3].acts[0]', 'Say hint'],
    ['lines[0].parts[1]', 'Not An Id'],
    ['replies.pass', []],
    ['next', []],
  ])('%s cannot be %j', (place, value) => {
    const issues = issuesOfCorner((file) => put(file, place, value));
    expect(issues.map((issue) => `${issue.code} ${issue.place}`)).toEqual([`wrong-shape ${place}`]);
    expect(issues.some(({ expected, found }) => expected === '' || found === '')).toBe(false);
  });

  it('a reply under a key that is none', () => {
    const issues = issuesOfCorner((file) => {
      file.replies['Pass!'] = ['Go.'];
    });
    expect(issues.map(({ code, place }) => [code, place])).toEqual([['wrong-shape', 'replies.Pass!']]);
  });
});

it('all faults of the shape are reported at once, each at its place', () => {
  const found = at((file) => {
    put(file, 'author', 'me');
    put(file, 'urgency', 'soon');
    put(file, 'title', undefined);
    put(file, 'facts[7].kind', 'rumour');
    put(file, 'beats[2].moves[0].text', '');
  });
  expect(new Set(found)).toEqual(
    new Set([
      'missing-key title',
      'unknown-key author',
      'wrong-shape facts[7].kind',
      'wrong-shape urgency',
      'wrong-shape beats[2].moves[0].text',
    ]),
  );
});

it('the corner scene has no fault, and reading it again gives the same revision', () => {
  const [first, second] = [readScenario(cornerDraft(), 'corner'), readScenario(cornerDraft(), 'corner')];
  if (!first.ok || !second.ok) throw new Error('the corner scene has faults');
  expect(first.value.revision).toMatch(/^[0-9a-f]{10}$/u);
  expect(second.value.revision).toBe(first.value.revision);
});

it('what a file tells an editor about its schema changes no revision', () => {
  const bare = readScenario(cornerDraft(), 'corner');
  const told = readScenario({ $schema: './scenario.schema.json', ...cornerDraft() }, 'corner');
  const other = readScenario({ ...cornerDraft(), title: 'Another' }, 'corner');
  if (!bare.ok || !told.ok || !other.ok) throw new Error('the corner scene has faults');
  expect(told.value.revision).toBe(bare.value.revision);
  expect(other.value.revision).not.toBe(bare.value.revision);
});
