import { simulate } from '../domain/proof/simulate.ts';
import { readScene } from './read-scene.ts';
import { sceneFiles } from './scenes.ts';
import { readArgs, UsageError, wholeNumber } from './usage.ts';

/** The most runs of a policy that are played, and the most seeds that there are. */
const MOST_RUNS = 100_000;
const LAST_SEED = 0xffffffff;

/** Plays scenes by simple policies and prints, for each, the median and range of both headlines and the reach. */
export function simulateScenes(args: readonly string[]): number {
  const read = readArgs(args, ['--runs', '--seed'], ['--json']);
  if (read.rest.length === 0) throw new UsageError('Name a scenario file, or a folder of them.');
  const runs = wholeNumber(read, '--runs', 50, 1, MOST_RUNS);
  const first = wholeNumber(read, '--seed', 0, 0, LAST_SEED - MOST_RUNS);
  const json = read.options.has('--json');
  let broken = 0;
  for (const path of read.rest.flatMap(sceneFiles)) {
    const scene = readScene(path);
    if (!scene.ok) {
      broken += 1;
      const why = 'cannot be played; lint says why';
      process.stdout.write(json ? `${JSON.stringify({ file: path, why })}\n` : `${path}: ${why}\n`);
      continue;
    }
    const { id } = scene.value.file;
    if (!json)
      process.stdout.write(`\n${id}\n${row('policy', 'tact', '', 'relationship', '', 'goal', 'ended')}`);
    for (const one of simulate(scene.value, runs, first)) {
      const [lowT, highT, lowR, highR] = one.range;
      process.stdout.write(
        json
          ? `${JSON.stringify({ scenario: id, ...one })}\n`
          : row(
              one.policy,
              one.tact,
              `${lowT}-${highT}`,
              one.relationship,
              `${lowR}-${highR}`,
              `${one.reached}/${runs}`,
              `${one.ended}/${runs}`,
            ),
      );
    }
  }
  return broken > 0 ? 1 : 0;
}

function row(...cells: readonly (string | number)[]): string {
  const widths = [20, 5, 8, 13, 8, 7, 7];
  return `${cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 8)).join(' ')}\n`;
}
