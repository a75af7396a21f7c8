import { text as textOf } from 'node:stream/consumers';
import { judgedRow } from '../domain/class/judged-row.ts';
import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { inputLines } from './lines.ts';
import type { ReadLink } from './read-links.ts';
import { readLinks, shelve } from './read-links.ts';
import { readScenes } from './scenes.ts';
import { scoreClass } from './score-class.ts';
import { readArgs, refuseRest } from './usage.ts';

/**
 * Judges runs from standard input and prints a report a line. A line holds a run log, or any text with links in it. A
 * summary says what came of its run and has no report. A bad run or line gives its problems on a line of its own; the
 * rest goes on.
 * With `--csv` the whole input is read as what is pasted for a class, and the table comes out that the page
 * for a class saves.
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
  const shelf = shelve(scenes);
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    for (const link of readLinks(text, shelf)) {
      const judged = link.ok ? judge(link.value) : link;
      if (!judged.ok) bad += 1;
      const line = judged.ok ? judged.value : { line: number, issues: judged.issues };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  return bad > 0 ? 1 : 0;
}

function judge(link: ReadLink): Result<object> {
  if (!('scenario' in link)) {
    return failed({ code: 'link-no-run', place: 'link', expected: 'a run', found: 'a set of scenes' });
  }
  const { shared, scenario } = link;
  const label = shared.label === undefined ? {} : { label: shared.label };
  if (shared.kind === 'summary') {
    const { scenario: id, seed, outcome } = shared.summary;
    return ok({ scenario: id, seed, ...label, wording: 'withheld', outcome });
  }
  const { log } = shared;
  const judged = judgeRun(scenario, log);
  if (!judged.ok) return judged;
  const { title: _, words: __, ...row } = judgedRow(scenario, log, judged.value);
  return ok({ ...row, ...label, findings: judged.value.report.findings });
}
