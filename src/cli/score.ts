import { text as textOf } from 'node:stream/consumers';
import { judgedRow } from '../domain/class/judged-row.ts';
import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { inputLines } from './lines.ts';
import { readRuns } from './read-run.ts';
import { readScenes } from './scenes.ts';
import { scoreClass } from './score-class.ts';
import { readArgs, refuseRest } from './usage.ts';

/**
 * Judges runs from standard input and prints a report a line. A line holds a run log, or any text with links in it. A
 * bad run or line gives its problems on a line of its own; the rest goes on. With `--csv` the whole input is read as what is
 * pasted for a class, and the table comes out that the page for a class saves.
 *
 * @returns 0 if every run could be judged, 1 if not
 */
export async function score(args: readonly string[]): Promise<number> {
  const read = readArgs(args, ['--scenes'], ['--csv']);
  refuseRest(read, 'runs come on standard input, one a line.');
  const scenes = readScenes(read.options.get('--scenes') ?? 'public/scenarios');
  if (read.options.has('--csv')) {
    const { csv, unread } = scoreClass(await textOf(process.stdin), scenes);
    process.stdout.write(csv);
    return unread > 0 ? 1 : 0;
  }
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
  const { title: _, words: __, ...row } = judgedRow(scenario, log, judged.value);
  return { ok: true, value: { ...row, findings: judged.value.report.findings } };
}
