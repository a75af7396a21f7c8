import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { inputLines } from './lines.ts';
import { readRuns } from './read-run.ts';
import { readScenes } from './scenes.ts';
import { readArgs, refuseRest } from './usage.ts';

/**
 * Judges runs from standard input and prints a report a line. A line holds a run log, or any text with links in it. A
 * bad run or line gives its problems on a line of its own; the rest goes on.
 *
 * @returns 0 if every run could be judged, 1 if not
 */
export async function score(args: readonly string[]): Promise<number> {
  const read = readArgs(args, ['--scenes']);
  refuseRest(read, 'runs come on standard input, one a line.');
  const scenes = readScenes(read.options.get('--scenes') ?? 'public/scenarios');
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    for (const run of readRuns(text, scenes)) {
      const judged = run.ok ? judge(run.value.scenario, run.value.log) : run;
      if (!judged.ok) bad += 1;
      const line = judged.ok ? judged.value : { line: number, issues: judged.issues };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  return bad > 0 ? 1 : 0;
}

type Judged =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function judge(scenario: Scenario, log: RunLog): Judged {
  const judged = judgeRun(scenario, log);
  if (!judged.ok) return judged;
  const { settled, outcome, tact, relationship, findings } = judged.value.report;
  return {
    ok: true,
    value: { scenario: log.scenario, seed: log.seed, settled, outcome, tact, relationship, findings },
  };
}
