import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { inputLines } from './lines.ts';
import { readRun } from './read-run.ts';
import { readScenes } from './scenes.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * Judges runs from standard input, one link or run log a line, and prints a report a line. A bad line gives its
 * problems on its own line; the rest goes on.
 *
 * @returns 0 if every line could be judged, 1 if not
 */
export async function score(args: readonly string[]): Promise<number> {
  const { rest, options } = readArgs(args, ['--scenes']);
  if (rest.length > 0) throw new UsageError();
  const scenes = readScenes(options.get('--scenes') ?? 'public/scenarios');
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    const read = readRun(text, scenes);
    const judged = read.ok ? judge(read.value.scenario, read.value.log) : read;
    if (!judged.ok) bad += 1;
    const line = judged.ok ? judged.value : { line: number, issues: judged.issues };
    process.stdout.write(`${JSON.stringify(line)}\n`);
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
