import type { Result } from '../domain/kernel/result.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import { encode } from '../domain/share-link/link.ts';
import { inputLines } from './lines.ts';
import type { ReadRun } from './read-run.ts';
import { readRuns } from './read-run.ts';
import { readScenes } from './scenes.ts';
import { readArgs, refuseRest } from './usage.ts';

/** Run logs from standard input, one a line, as links. */
export function encodeLogs(args: readonly string[]): Promise<number> {
  return each(args, ({ scenario, log }) => encode(log, moveBook(scenario)));
}

/** The links of each line of standard input as run logs. */
export function decodeLinks(args: readonly string[]): Promise<number> {
  return each(args, ({ log }) => ({ ok: true, value: JSON.stringify(log) }));
}

async function each(args: readonly string[], turn: (run: ReadRun) => Result<string>): Promise<number> {
  const read = readArgs(args, ['--scenes']);
  refuseRest(read, 'runs come on standard input, one a line.');
  const scenes = readScenes(read.options.get('--scenes') ?? 'public/scenarios');
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    for (const run of readRuns(text, scenes)) {
      const written = run.ok ? turn(run.value) : run;
      if (!written.ok) bad += 1;
      process.stdout.write(
        `${written.ok ? written.value : JSON.stringify({ line: number, issues: written.issues })}\n`,
      );
    }
  }
  return bad > 0 ? 1 : 0;
}
