import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { issueText } from '../copy/en/issues.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import { readScene } from './read-scene.ts';

/**
 * Prints every problem of every scenario file named, or of every one in a folder named.
 *
 * @returns 0 if all are sound, 1 if anything was found
 */
export function lint(paths: readonly string[]): number {
  let sound = 0;
  let problems = 0;
  for (const path of paths.flatMap(filesIn)) {
    const issues = issuesOf(path);
    problems += issues.length;
    if (issues.length === 0) sound += 1;
    for (const issue of issues) process.stdout.write(`${describe(path, issue)}\n`);
  }
  process.stdout.write(`${sound} sound, ${problems} problems\n`);
  return problems > 0 ? 1 : 0;
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => join(path, name));
}

function issuesOf(path: string): readonly Issue[] {
  const scene = readScene(path);
  return scene.ok ? [] : scene.issues;
}

function describe(path: string, issue: Issue): string {
  const { what, mend } = issueText(issue);
  const place = issue.place === '' ? path : `${path}: ${issue.place}`;
  return `${place}: ${what} Expected ${issue.expected}; found ${issue.found}. ${mend}`;
}
