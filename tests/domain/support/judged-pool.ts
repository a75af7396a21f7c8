import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import type { Transcript } from '../../../src/domain/transcript/transcript.ts';
import type { Dice } from './dice.ts';
import { diceOf } from './dice.ts';
import { judged, logOf } from './run.ts';
import { tidyMoves } from './tidy-moves.ts';

/** The most moves of a generated run; nearly all are settled before. */
const MOST_MOVES = 24;

/** A settled run with its judgement, and dice of its own for what a law changes in it. */
export interface Sample {
  readonly scenario: Scenario;
  readonly log: RunLog;
  readonly transcript: Transcript;
  readonly report: ScoreReport;
  readonly dice: Dice;
}

/** So many settled runs of a scene, the same every time. */
export function settledRuns(scenario: Scenario, count: number): readonly Sample[] {
  const samples: Sample[] = [];
  for (let seed = 1; samples.length < count; seed++) {
    const dice = diceOf(seed);
    const picks = Array.from({ length: MOST_MOVES }, () => seldomWalkingOff(dice));
    const log = logOf(scenario, seed, tidyMoves(scenario, seed, picks));
    const { transcript, report } = judged(scenario, log);
    if (transcript.ended === 'settled') samples.push({ scenario, log, transcript, report, dice });
  }
  return samples;
}

/** A pick of which few mean walking off in the same breath, or most runs would end before their goodbye. */
function seldomWalkingOff(dice: Dice): number {
  const pick = dice(0xfffff);
  const walks = pick % 16 === 2 || pick % 16 === 3;
  return walks && dice(4) > 0 ? pick + 8 : pick;
}

/** What a run was, for whoever must find out why a law fails. */
export function taleOf({ scenario, log, transcript }: Sample): string {
  const lines = transcript.entries.flatMap((entry) => {
    if (entry.by === 'room') return [];
    if (entry.by === 'partner') return [`  ${entry.kind} ${entry.result ?? ''} ${entry.reveals.join()}`];
    const acts = entry.acts.map(
      ({ act, of, clause }) => `${act}${of === undefined ? '' : `:${of}`}@${clause}`,
    );
    const more = entry.kind === 'exit' ? ` ${entry.phase} heard:${entry.heard} go:${entry.go}` : '';
    const next = entry.kind === 'next' ? ` ${entry.next}` : '';
    return [`> ${entry.kind}${more}${next} [${acts.join(' ')}]`];
  });
  return [`${scenario.file.id}, seed ${log.seed}`, ...lines].join('\n');
}
