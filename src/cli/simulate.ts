import type { Fairness, PlayedScene } from '../domain/proof/fairness.ts';
import { fairnessOf } from '../domain/proof/fairness.ts';
import type { Headlines } from '../domain/proof/headlines.ts';
import { longestOf } from '../domain/proof/line-lengths.ts';
import type { Simulated } from '../domain/proof/simulate.ts';
import { playPolicies, READER, summed } from '../domain/proof/simulate.ts';
import type { WayOut } from '../domain/proof/ways-out.ts';
import { waysOut } from '../domain/proof/ways-out.ts';
import { readScene } from './read-scene.ts';
import { sceneFiles } from './scenes.ts';
import { readArgs, UsageError, wholeNumber } from './usage.ts';

/** The most runs of a policy that are played, and the most seeds that there are. */
const MOST_RUNS = 100_000;
const LAST_SEED = 0xffffffff;

/**
 * Plays scenes by simple policies and prints, for each scene, what every policy and every way out comes to; then,
 * over all scenes, the figures of fairness.
 */
export function simulateScenes(args: readonly string[]): number {
  const read = readArgs(args, ['--runs', '--seed'], ['--json']);
  if (read.rest.length === 0) throw new UsageError('Name a scenario file, or a folder of them.');
  const runs = wholeNumber(read, '--runs', 50, 1, MOST_RUNS);
  const first = wholeNumber(read, '--seed', 0, 0, LAST_SEED - MOST_RUNS);
  const print = read.options.has('--json') ? AS_JSON : AS_TABLES;
  const scenes: PlayedScene[] = [];
  let broken = 0;
  for (const path of read.rest.flatMap(sceneFiles)) {
    const scene = readScene(path);
    if (!scene.ok) {
      broken += 1;
      print.broken(path, 'cannot be played; lint says why');
      continue;
    }
    const played = playPolicies(scene.value, runs, first);
    print.scene(scene.value.file.id, played.map(summed), waysOut(played));
    scenes.push({ played, longest: longestOf(scene.value) });
  }
  if (scenes.length > 0) print.fairness(fairnessOf(scenes));
  return broken > 0 ? 1 : 0;
}

/** A way of printing what was played. */
interface Printer {
  broken(file: string, why: string): void;
  scene(id: string, policies: readonly Simulated[], ways: readonly WayOut[]): void;
  fairness(figures: Fairness): void;
}

const AS_JSON: Printer = {
  broken: (file, why) => line({ file, why }),
  scene(scenario, policies, ways) {
    for (const policy of policies) line({ scenario, ...policy });
    for (const way of ways) line({ scenario, ...way });
  },
  fairness: (fairness) => line({ fairness }),
};

const AS_TABLES: Printer = {
  broken: (file, why) => write(`${file}: ${why}`),
  scene(id, policies, ways) {
    write(`\n${id}`);
    write(row('policy', 'tact', '', 'relationship', '', 'goal', 'ended'));
    for (const { policy, reached, ended, runs, ...scores } of policies) {
      write(row(policy, ...headlines(scores), `${reached}/${runs}`, `${ended}/${runs}`));
    }
    write(row('way out', 'tact', '', 'relationship', '', 'goal', 'endings'));
    for (const { way, reached, runs, endings, ...scores } of ways) {
      const ended = endings.map(([ending, count]) => `${ending} ${count}`).join(', ');
      write(row(way, ...headlines(scores), `${reached}/${runs}`, ended));
    }
  },
  fairness({ scenes, policies, reader, longest, issues }) {
    const broken = new Set(issues.map(({ place }) => place));
    const verdict = (place: string) => (broken.has(place) ? 'not fair' : 'fair');
    write(`\nover ${scenes} scenes`);
    write(row('policy', 'tact', '', 'relationship', '', 'top', ''));
    for (const { policy, tact, relationship, top } of policies) {
      write(row(policy, tact, '', relationship, '', `${top}/${scenes}`, verdict(policy)));
    }
    write(row(READER, reader.tact, 'at least', reader.relationship, 'at least', '', verdict(READER)));
    write(`best line longest in ${longest.longest} of ${longest.sets} sets: ${verdict('')}`);
  },
};

function headlines({ tact, relationship, range }: Headlines): readonly (string | number)[] {
  const [lowT, highT, lowR, highR] = range;
  return [tact, `${lowT}-${highT}`, relationship, `${lowR}-${highR}`];
}

function line(value: object): void {
  write(JSON.stringify(value));
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

function row(...cells: readonly (string | number)[]): string {
  const widths = [20, 5, 8, 13, 8, 8];
  return cells
    .map((cell, at) => String(cell).padEnd(widths[at] ?? 0))
    .join(' ')
    .trimEnd();
}
