import type { Issue } from '../domain/kernel/issue.ts';

/** Told where a file of the page's own did not come. */
export function missingFile(place: string, found = 'no answer'): Issue {
  return { code: 'file-missing', place, expected: 'a file', found };
}
