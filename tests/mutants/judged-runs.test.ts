import { expect, it } from 'vitest';
import { report } from '../../src/domain/scoring/report.ts';
import { slowScore } from '../oracle/slow-scorer.ts';
import { JUDGED_RUNS, told } from './judged-runs.ts';

it.each(JUDGED_RUNS.map((run) => [run.name, run] as const))(
  'the game judges as the table has it: %s',
  (_, { scenario, transcript, expected }) => {
    expect(told(report(scenario, transcript))).toEqual(expected);
  },
);

it.each(JUDGED_RUNS.map((run) => [run.name, run] as const))(
  'so does the slow reader: %s',
  (_, { scenario, transcript, expected }) => {
    const { tact, relationship, levels } = slowScore(scenario, transcript);
    expect(tact ?? null).toBe(expected.tact?.score ?? null);
    expect(relationship ?? null).toBe(expected.relationship?.score ?? null);
    for (const [id, level] of Object.entries(expected.levels)) expect(levels[id] ?? null, id).toBe(level);
  },
);
