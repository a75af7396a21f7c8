import { simulate } from '../domain/proof/simulate.ts';
import { readScene } from './read-scene.ts';
import { sceneFiles } from './scenes.ts';
import { readArgs, UsageError, wholeNumber } from './usage.ts';

/** Plays scenes by simple policies and prints, for each, the median and range of both headlines and the reach. */
export function simulateScenes(args: readonly string[]): number {
  const read = readArgs(args, ['--runs'], ['--json']);
  if (read.rest.length === 0) throw new UsageError();
  const runs = wholeNumber(read, '--runs', 50);
  const json = read.options.has('--json');
  let broken = 0;
  for (const path of read.rest.flatMap(sceneFiles)) {
    const scene = readScene(path);
    if (!scene.ok) {
      broken += 1;
      process.stdout.write(`${path}: cannot be played; lint says why\n`);
      continue;
    }
    const { id } = scene.value.file;
    if (!json)
      process.stdout.write(`\n${id}\n${row('policy', 'tact', '', 'relationship', '', 'goal', 'ended')}`);
    for (const one of simulate(scene.value, runs)) {
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
