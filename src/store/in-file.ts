import type { Issue } from '../domain/kernel/issue.ts';

/** The issue with the file's name before its place. */
export function inFile(name: string, issue: Issue): Issue {
  return { ...issue, place: issue.place === '' ? name : `${name}: ${issue.place}` };
}
