import type { Result } from '../kernel/result.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sayOwn } from './ear.ts';
import type { JudgedRun } from './judge-heard.ts';
import { judgeHeard } from './judge-heard.ts';

/**
 * Replays a run and judges it: a function of the scenario and the log alone.
 *
 * @returns the report and the transcript; or why the log does not fit the scenario
 */
export function judgeRun(scenario: Scenario, log: RunLog): Result<JudgedRun> {
  return judgeHeard(scenario, log, sayOwn);
}
