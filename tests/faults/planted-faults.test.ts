import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, jsonLines } from '../cli/terminal.ts';
import type { Draft } from '../domain/support/scenes.ts';
import type { Edit, Fault } from './fault.ts';
import { PROOF_FAULTS } from './proof-faults.ts';
import { REFERENCE_FAULTS, SENSE_FAULTS } from './sense-faults.ts';
import { HARMLESS_FILES, SHAPE_FAULTS } from './shape-faults.ts';

const FAULTS: readonly Fault[] = [...SHAPE_FAULTS, ...REFERENCE_FAULTS, ...SENSE_FAULTS, ...PROOF_FAULTS];

/** The scene that `new-scene` writes: short, and sound as it stands. */
const sound = readFileSync('src/cli/template/scene.json', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'graceful-exit-faults-'));
afterAll(() => rmSync(root, { recursive: true }));

const folderOf = (at: number) => join(root, String(at).padStart(3, '0'));

/** Every edit in a folder of its own, since the file's name is the scene's id. */
const edits: readonly Edit[] = [...FAULTS, ...HARMLESS_FILES];
edits.forEach((edit, at) => {
  mkdirSync(folderOf(at));
  writeFileSync(join(folderOf(at), 'new-scene.json'), edit.apply(JSON.parse(sound) as Draft));
});

interface Problem {
  readonly file: string;
  readonly code: string;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  readonly what: string;
  readonly mend: string;
}

const all = cli(['lint', ...edits.map((_, at) => folderOf(at)), '--json']);
const problems = jsonLines<Problem>(all);
const problemsOf = (at: number) => problems.filter(({ file }) => file.startsWith(folderOf(at)));

describe('every planted fault is found at its place, and nothing else is', () => {
  it.each(FAULTS.map((fault, at) => [fault.name, fault.found, at] as const))('%s', (_, found, at) => {
    expect(problemsOf(at).map(({ code, place }) => `${code} ${place}`)).toEqual([found]);
    for (const problem of problemsOf(at)) {
      const { expected, found: met, what, mend } = problem;
      expect([expected, met, what, mend].every((text) => text.trim() !== '')).toBe(true);
    }
  });

  it('they are more than thirty, and no two are the same', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThan(30);
  });

  it('the command ends with 1 and without a stack trace', () => {
    expect([all.code, all.err]).toEqual([1, '']);
  });
});

describe('what is no fault is not reported', () => {
  it.each(HARMLESS_FILES.map(({ name }, at) => [name, FAULTS.length + at] as const))('%s', (_, at) => {
    expect(problemsOf(at)).toEqual([]);
  });
});
