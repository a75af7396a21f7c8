import { describe, expect, it } from 'vitest';
import { readRunLog } from '../../../src/domain/run-log/read-run-log.ts';
import { newRun, withMove } from '../../../src/domain/run-log/run-log.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { put } from '../support/put.ts';
import { SCENES } from '../support/scenes.ts';

const GOOD = {
  v: 1,
  engine: 0,
  scenario: 'corner',
  revision: '0123456789',
  seed: 7,
  moves: [
    { kind: 'talk', id: 'one-ask' },
    { kind: 'say', line: 'plain', go: false },
    { kind: 'next', id: 'to-sam' },
    { kind: 'slip' },
    { kind: 'fake_call' },
    { kind: 'leave_now' },
  ],
} as const;

it('a good log is read as it is', () => {
  expect(readRunLog(GOOD)).toEqual({ ok: true, value: GOOD });
});

it.each(SCENES)('any run of %s outlives being stored', (_, scenario) => {
  overRuns(legalRuns(scenario), (log) => {
    expect(readRunLog(JSON.parse(JSON.stringify(log)))).toEqual({ ok: true, value: log });
  });
});

it('fields that a log does not have are left out', () => {
  const stored = structuredClone<Record<string, unknown>>(GOOD);
  stored.score = 100;
  put(stored, 'moves[0].acts', ['thanks']);
  expect(readRunLog(stored)).toEqual({ ok: true, value: GOOD });
});

describe('a field that is wrong is named with what was found', () => {
  it.each<[string, unknown]>([
    ['v', 2],
    ['v', '1'],
    ['v', undefined],
    ['engine', -1],
    ['engine', 65536],
    ['engine', 0.5],
    ['engine', '0'],
    ['engine', undefined],
    ['scenario', 7],
    ['scenario', undefined],
    ['revision', '012345678'],
    ['revision', '01234567890'],
    ['revision', 'ABCDEF0123'],
    ['revision', 123],
    ['revision', undefined],
    ['seed', -1],
    ['seed', 2 ** 32],
    ['seed', 1.5],
    ['seed', null],
    ['seed', undefined],
    ['moves', {}],
    ['moves', 'slip'],
    ['moves', undefined],
    ['moves[0]', null],
    ['moves[0]', 'slip'],
    ['moves[0]', ['slip']],
    ['moves[0].kind', 'dance'],
    ['moves[0].kind', undefined],
    ['moves[0].id', undefined],
    ['moves[0].id', 3],
    ['moves[1].line', undefined],
    ['moves[1].go', undefined],
    ['moves[1].go', 'yes'],
    ['moves[2].id', undefined],
  ])('%s: %j', (place, value) => {
    const stored = structuredClone(GOOD);
    put(stored, place, value);
    const read = readRunLog(stored);
    if (read.ok) throw new Error('it was read as good');
    const [issue, ...others] = read.issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'log-shape', place: place.replace(/\.\w+$/u, '') });
    expect(issue?.expected).not.toBe('');
    expect(issue?.found).not.toBe('');
  });
});

it('all wrong fields are named at once', () => {
  const read = readRunLog({ v: 9, moves: [{ kind: 'dance' }, { kind: 'slip' }, 4] });
  if (read.ok) throw new Error('it was read as good');
  expect(read.issues.map(({ place }) => place)).toEqual([
    'v',
    'engine',
    'scenario',
    'revision',
    'seed',
    'moves[0]',
    'moves[2]',
  ]);
});

it.each([null, undefined, 7, 'a run', [], [GOOD]])('%j is no log', (value) => {
  expect(readRunLog(value)).toMatchObject({ ok: false, issues: [{ code: 'log-shape', place: '' }] });
});

it('a new run is empty, and a move more leaves the run before it as it was', () => {
  const { engine, scenario, revision, seed } = GOOD;
  const empty = newRun({ engine, scenario, revision, seed });
  const longer = withMove(empty, { kind: 'slip' });
  expect(empty.moves).toEqual([]);
  expect(longer.moves).toEqual([{ kind: 'slip' }]);
  expect(readRunLog(longer).ok).toBe(true);
});
