import fc from 'fast-check';
import type { Evidence, Finding } from '../../../src/domain/scoring/finding.ts';
import { found } from '../../../src/domain/scoring/finding.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import type { CriterionId, Level } from '../../../src/domain/scoring/rubric.ts';
import { RUBRIC } from '../../../src/domain/scoring/rubric.ts';

export const CRITERION_IDS = Object.keys(RUBRIC) as CriterionId[];

/** A settled report with these findings. */
export function reportOf(findings: readonly Finding[]): ScoreReport {
  const outcome = { goal: 'missed', ending: 'closed' } as const;
  return { settled: true, outcome, unrated: undefined, tact: undefined, relationship: undefined, findings };
}

/** The player's turns that generated evidence points into; their numbers are those of the transcript. */
export const TURNS: readonly string[] = ['Well.', 'Thank you for the hinge, truly.', 'Bye, 🚲!'];

const words: fc.Arbitrary<Evidence> = fc.nat(TURNS.length - 1).chain((turn) => {
  const length = TURNS[turn]?.length ?? 1;
  return fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .filter(([start, end]) => start < end)
    .map(([start, end]) => ({ kind: 'words', turn, span: { start, end } }));
});

const evidence = fc.array(fc.oneof(words, fc.constant<Evidence>({ kind: 'event', turn: 0 })), {
  maxLength: 3,
});
const level = fc.constantFrom<(Level | undefined)[]>(undefined, 0, 1, 2, 3, 4);

/** Settled reports with one finding a criterion, as no run may ever give them. */
export const anyReports: fc.Arbitrary<ScoreReport> = fc
  .tuple(...CRITERION_IDS.map((id) => fc.tuple(fc.constant(id), level, evidence)))
  .map((rows) => reportOf(rows.map(([id, at, rests]) => found(id, at, 'answered', rests))));
