import { issueText } from '../copy/en/issues.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import { prove } from '../domain/proof/prove.ts';
import { readScene } from './read-scene.ts';
import { sceneFiles } from './scenes.ts';
import { readArgs, UsageError } from './usage.ts';

/** Seeds a policy plays in `lint`; `simulate` plays as many as it is told. */
const RUNS = 50;

/**
 * Prints every problem of every scenario file named, or of every one in a folder named: the static checks and, where
 * those pass, the proof.
 *
 * @returns 0 if all are sound, 1 if anything was found
 */
export function lint(args: readonly string[]): number {
  const { rest, options } = readArgs(args, [], ['--json']);
  if (rest.length === 0) throw new UsageError();
  const json = options.has('--json');
  let sound = 0;
  let problems = 0;
  for (const path of rest.flatMap(sceneFiles)) {
    const issues = issuesOf(path);
    problems += issues.length;
    if (issues.length === 0) sound += 1;
    for (const issue of issues) {
      const { what, mend } = issueText(issue);
      const line = json
        ? JSON.stringify({ file: path, ...issue, what, mend })
        : describe(path, issue, what, mend);
      process.stdout.write(`${line}\n`);
    }
  }
  if (!json) process.stdout.write(`${sound} sound, ${problems} problems\n`);
  return problems > 0 ? 1 : 0;
}

function issuesOf(path: string): readonly Issue[] {
  const scene = readScene(path);
  return scene.ok ? prove(scene.value, RUNS).issues : scene.issues;
}

function describe(path: string, issue: Issue, what: string, mend: string): string {
  const place = issue.place === '' ? path : `${path}: ${issue.place}`;
  return `${place}: ${what} Expected ${issue.expected}; found ${issue.found}. ${mend}`;
}
