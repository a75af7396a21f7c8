import { issueText } from '../copy/en/issues.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { PlayedScene } from '../domain/proof/fairness.ts';
import { FEWEST_SCENES, fairnessOf } from '../domain/proof/fairness.ts';
import { problemsOf } from './problems.ts';
import { sceneFiles } from './scenes.ts';
import { readArgs, UsageError } from './usage.ts';

/**
 * Prints every problem of every scenario file named, or of every one in a folder named: the checks of the file and,
 * where those find none, the proof; and of a folder whether its scenes are fair taken together.
 *
 * @returns 0 if all are sound, 1 if anything was found
 */
export function lint(args: readonly string[]): number {
  const { rest, options } = readArgs(args, [], ['--json']);
  if (rest.length === 0) throw new UsageError('Name a scenario file, or a folder of them.');
  const json = options.has('--json');
  let sound = 0;
  let problems = 0;
  const print = (path: string, issues: readonly Issue[]) => {
    problems += issues.length;
    for (const issue of issues) process.stdout.write(`${told(path, issue, json)}\n`);
  };
  for (const named of rest) {
    const scenes: PlayedScene[] = [];
    for (const path of sceneFiles(named)) {
      const { issues, scene } = problemsOf(path);
      if (issues.length === 0) sound += 1;
      if (scene !== undefined) scenes.push(scene);
      print(path, issues);
    }
    if (scenes.length >= FEWEST_SCENES) print(named, fairnessOf(scenes).issues);
  }
  if (!json) process.stdout.write(summary(sound, problems));
  return problems > 0 ? 1 : 0;
}

function told(path: string, issue: Issue, json: boolean): string {
  const { what, mend } = issueText(issue);
  if (json) return JSON.stringify({ file: path, ...issue, what, mend });
  const place = issue.place === '' ? path : `${path}: ${issue.place}`;
  return `${place}: ${what} Expected ${issue.expected}; found ${issue.found}. ${mend}`;
}

function summary(sound: number, problems: number): string {
  const count = `${sound} sound, ${problems} problems\n`;
  return problems === 0
    ? count
    : `${count}What hangs on these, and the proof, is looked at once they are mended.\n`;
}
