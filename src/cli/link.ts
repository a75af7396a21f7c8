import { judgeRun } from '../domain/judge/judge-run.ts';
import type { Result } from '../domain/kernel/result.ts';
import { ok } from '../domain/kernel/result.ts';
import { encode, encodeSet } from '../domain/share-link/encode.ts';
import type { SharedRun } from '../domain/share-link/shared.ts';
import { summaryOf } from '../domain/share-link/summary-of.ts';
import { inputLines } from './lines.ts';
import type { ReadLink } from './read-links.ts';
import { readLinks, shelve } from './read-links.ts';
import { readScenes } from './scenes.ts';
import type { Args } from './usage.ts';
import { readArgs, refuseRest, UsageError } from './usage.ts';

const KINDS = ['proof', 'summary', 'challenge'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Run logs from standard input, one a line, as links; also whatever `link decode` prints. `--as` says which kind of link
 * a run becomes, `--label` what stands on it.
 */
export function encodeLogs(args: readonly string[]): Promise<number> {
  const read = readArgs(args, ['--scenes', '--as', '--label']);
  const as = read.options.get('--as');
  const kind = KINDS.find((each) => each === as);
  if (as !== undefined && kind === undefined)
    throw new UsageError(`Write one of ${KINDS.join(', ')} after --as.`);
  const label = read.options.get('--label');
  const named = label === undefined ? {} : { label };
  return each(read, (link) => {
    if (!('scenario' in link)) return encodeSet({ ...link.shared, ...named });
    const turned = kind === undefined ? ok(link.shared) : turnedInto(kind, link);
    if (!turned.ok) return turned;
    return encode({ ...turned.value, ...named }, link.book);
  });
}

/** The links of each line of standard input as JSON: a proof without a label as its run log, all others with their kind. */
export function decodeLinks(args: readonly string[]): Promise<number> {
  return each(readArgs(args, ['--scenes']), ({ shared }) => {
    const isPlain = shared.kind === 'proof' && shared.label === undefined;
    return ok(JSON.stringify(isPlain ? shared.log : shared));
  });
}

/** The run as another kind of link. A summary says what came of the run, so the run is judged for it. */
function turnedInto(
  kind: Kind,
  { shared, scenario }: Extract<ReadLink, { scenario: unknown }>,
): Result<SharedRun> {
  // What has been withheld cannot be put back.
  if (shared.kind === 'summary') return ok(shared);
  const { log } = shared;
  const label = shared.label === undefined ? {} : { label: shared.label };
  if (kind !== 'summary') return ok({ kind, ...label, log });
  const judged = judgeRun(scenario, log);
  return judged.ok ? ok({ kind, ...label, summary: summaryOf(log, judged.value.report.outcome) }) : judged;
}

async function each(read: Args, turn: (link: ReadLink) => Result<string>): Promise<number> {
  refuseRest(read, 'runs come on standard input, one a line.');
  const shelf = shelve(readScenes(read.options.get('--scenes') ?? 'public/scenarios'));
  let bad = 0;
  for await (const { number, text } of inputLines()) {
    for (const link of readLinks(text, shelf)) {
      const written = link.ok ? turn(link.value) : link;
      if (!written.ok) bad += 1;
      process.stdout.write(
        `${written.ok ? written.value : JSON.stringify({ line: number, issues: written.issues })}\n`,
      );
    }
  }
  return bad > 0 ? 1 : 0;
}
