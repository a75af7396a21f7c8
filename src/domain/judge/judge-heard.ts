import { replay } from '../conversation/replay.ts';
import type { SayOwn } from '../conversation/say-own.ts';
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
 * Replays a run and judges it as `judgeRun` does, for a page that fetches what hears typed words only when it is
 * needed.
 *
 * @param sayOwn what plays typed words; a log with words of the player's own is refused without it
 */
export function judgeHeard(scenario: Scenario, log: RunLog, sayOwn: SayOwn | undefined): Result<JudgedRun> {
  const replayed = replay(scenario, log, sayOwn);
  if (!replayed.ok) return replayed;
  const { transcript } = replayed.value;
  return ok({ transcript, report: report(scenario, transcript) });
}
