import { readFileSync } from 'node:fs';
import type { Move } from '../../src/domain/run-log/move.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import type { Score } from '../../src/domain/scoring/headline.ts';
import type { ScoreReport } from '../../src/domain/scoring/report.ts';
import type { Transcript } from '../../src/domain/transcript/transcript.ts';
import { judged, logOf } from '../domain/support/run.ts';
import {
  CORNER,
  GROUP_CORNER,
  LONELY_CORNER,
  SATED_CORNER,
  URGENT_CORNER,
} from '../domain/support/scenes.ts';

/** A run with the judgement it must get: levels and both headlines, `null` where there is none. */
interface JudgedRow {
  readonly name: string;
  readonly scene: keyof typeof SCENES;
  readonly seed: number;
  readonly tact: Headline | null;
  readonly relationship: Headline | null;
  readonly levels: Readonly<Record<string, number | null>>;
  readonly moves: readonly Move[];
}

interface Headline {
  readonly score: number;
  readonly band: string;
  readonly cap: number | null;
}

const SCENES = {
  chatty: CORNER,
  lonely: LONELY_CORNER,
  urgent: URGENT_CORNER,
  group: GROUP_CORNER,
  sated: SATED_CORNER,
} as const;

/** A judged run of the table, played. */
export interface JudgedRun {
  readonly name: string;
  readonly expected: Pick<JudgedRow, 'tact' | 'relationship' | 'levels'>;
  readonly scenario: Scenario;
  readonly transcript: Transcript;
}

/**
 * The table: the ways to play of the paper trial, and drawn runs for what those do not meet. Both readers of the
 * rubric, the game's and the slow one, came to these judgements.
 */
export const JUDGED_RUNS: readonly JudgedRun[] = (
  JSON.parse(readFileSync('tests/fixtures/judged-runs.json', 'utf8')) as JudgedRow[]
).map(({ name, scene, seed, moves, tact, relationship, levels }) => {
  const scenario = SCENES[scene];
  const { transcript } = judged(scenario, logOf(scenario, seed, moves));
  return {
    name: `${name}, ${scene}, seed ${seed}`,
    expected: { tact, relationship, levels },
    scenario,
    transcript,
  };
});

/** What a report says of a run, as the table writes it. */
export function told({ tact, relationship, findings }: ScoreReport): JudgedRun['expected'] {
  return {
    tact: headline(tact),
    relationship: headline(relationship),
    levels: Object.fromEntries(findings.map(({ id, level }) => [id, level ?? null])),
  };
}

function headline(score: Score | undefined): Headline | null {
  return score === undefined ? null : { score: score.score, band: score.band, cap: score.cap ?? null };
}
