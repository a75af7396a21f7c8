import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Scorer } from './edited-scoring.ts';
import { ScoringCopies } from './edited-scoring.ts';
import { JUDGED_RUNS, told } from './judged-runs.ts';
import { MUTANTS } from './mutants.ts';

// A busy machine may take seconds to load a copy.
vi.setConfig({ testTimeout: 60_000 });

const copies = new ScoringCopies();
afterAll(() => {
  copies.remove();
});

/** The judged runs in which a scorer comes to something else than the table. */
function missed(scorer: Scorer): string[] {
  return JUDGED_RUNS.filter(
    ({ scenario, transcript, expected }) => !isDeepStrictEqual(told(scorer(scenario, transcript)), expected),
  ).map(({ name }) => name);
}

it('a copy in which nothing is changed judges as the table has it', async () => {
  expect(missed(await copies.scorer())).toEqual([]);
});

describe('a change planted in the scoring is found out by the judged runs', () => {
  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s', async (_, mutant) => {
    expect(missed(await copies.scorer(mutant))).not.toEqual([]);
  });
});

it('no two planted changes are the same', () => {
  expect(new Set(MUTANTS.map(({ file, from, to }) => [file, from, to].join('\n'))).size).toBe(MUTANTS.length);
  expect(MUTANTS.length).toBeGreaterThanOrEqual(24);
});

it('a text that does not stand in the source exactly once is refused', async () => {
  const gone = { name: 'nothing', file: 'rubric.ts', from: 'no such text', to: '' };
  await expect(copies.scorer(gone)).rejects.toThrow('stands 0 times');
  await expect(copies.scorer({ ...gone, from: 'weight: 22' })).rejects.toThrow('stands 5 times');
});
