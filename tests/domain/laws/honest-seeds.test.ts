import { expect, it } from 'vitest';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { readHonestly } from '../../../src/domain/proof/honest-reader.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { judged, logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';

const SEEDS = 50;
const MOST_MOVES = 40;
/** How far two seeds may be apart: luck may not decide what an honest reader scores. */
const MOST_POINTS_APART = 5;

/** What the honest reader scores at a seed; `undefined` where the partner wanted to go before them. */
function scored(scenario: Scenario, seed: number): ScoreReport | undefined {
  const moves: Move[] = [];
  let { state } = open(scenario, seed);
  while (moves.length < MOST_MOVES) {
    const move = readHonestly(scenario, state, moves.length);
    if (move === undefined) break;
    const next = step(scenario, state, move);
    if (!next.ok) throw new Error(JSON.stringify(next.issue));
    moves.push(move);
    state = next.state;
  }
  const { report, transcript } = judged(scenario, logOf(scenario, seed, moves));
  expect(report.settled, `seed ${seed}`).toBe(true);
  return transcript.entries.some(({ kind }) => kind === 'bid') ? undefined : report;
}

it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
  'luck moves no headline of an honest reader by more than five points: %s',
  (_, scenario) => {
    const reports = Array.from({ length: SEEDS }, (_each, seed) => scored(scenario, seed)).filter(
      (report) => report !== undefined,
    );
    expect(reports.length).toBeGreaterThan(1);
    for (const head of ['tact', 'relationship'] as const) {
      const scores = reports.flatMap((report) => report[head]?.score ?? []);
      expect([0, reports.length]).toContain(scores.length);
      const apart = scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
      expect(apart, `${head}: ${[...new Set(scores)].join(', ')}`).toBeLessThanOrEqual(MOST_POINTS_APART);
    }
  },
);
