import type * as v from 'valibot';
import type { Issue } from '../kernel/issue.ts';

/** A problem of shape as the schema library reports it, told as an issue of ours. */
export function describeShape(issue: v.BaseIssue<unknown>): Issue[] {
  // A union tells nothing by itself; the alternative that came furthest has the useful sentence.
  if (issue.type === 'union' && issue.issues !== undefined) {
    const deepest = issue.issues.reduce((best, each) =>
      (each.path?.length ?? 0) > (best.path?.length ?? 0) ? each : best,
    );
    if ((deepest.path?.length ?? 0) > 0) {
      return describeShape({
        ...deepest,
        path: [...(issue.path ?? []), ...(deepest.path ?? [])],
      } as v.BaseIssue<unknown>);
    }
  }
  const last = issue.path?.at(-1);
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.input === undefined && !unknown;
  return [
    {
      code: unknown ? 'unknown-key' : missing ? 'missing-key' : 'wrong-shape',
      place: pathText(issue.path),
      expected: unknown
        ? 'no such key'
        : missing
          ? `the key ${String(last?.key)}`
          : (issue.expected ?? issue.message),
      found: unknown ? String(last?.key ?? '') : missing ? 'nothing' : issue.received,
    },
  ];
}

function pathText(path: v.BaseIssue<unknown>['path']): string {
  return (path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
