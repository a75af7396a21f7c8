import { spawnSync } from 'node:child_process';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, as an author would. */
export function cli(args: readonly string[], input = ''): Ended {
  const run = spawnSync('node', ['scripts/cli.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The lines of an output in JSON Lines. */
export function jsonLines<T = Record<string, unknown>>({ out }: Ended): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
