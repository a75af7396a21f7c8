import { replay } from '../conversation/replay.ts';
import type { Result } from '../kernel/result.ts';
import { ok } from '../kernel/result.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** A run judged, with the transcript its findings point into. */
export interface JudgedRun {
  readonly transcript: Transcript;
  readonly report: ScoreReport;
}

/**
 * Replays a run and judges it: a function of the scenario and the log alone.
 *
 * @returns the report and the transcript; or why the log does not fit the scenario
 */
export function judgeRun(scenario: Scenario, log: RunLog): Result<JudgedRun> {
  const replayed = replay(scenario, log);
  if (!replayed.ok) return replayed;
  const { transcript } = replayed.value;
  return ok({ transcript, report: report(scenario, transcript) });
}
