import { transcriptOf } from '../domain/conversation/replay.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { report } from '../domain/scoring/report.ts';
import type { Run } from './session.ts';

/** The run judged as it stands. */
export function judgedOf(scenario: Scenario, run: Run): JudgedRun {
  const transcript = transcriptOf(scenario, run.log.seed, run.entries, run.state);
  return { transcript, report: report(scenario, transcript) };
}
