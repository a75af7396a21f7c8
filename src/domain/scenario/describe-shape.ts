import type * as v from 'valibot';
import type { Issue } from '../kernel/issue.ts';

type Found = v.BaseIssue<unknown>;

/** True if the schema library reports a key that the shape does not have. */
export function isUnknownKey(issue: Found): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

/** A problem of shape as the schema library reports it, told as an issue of ours. */
export function describeShape(issue: Found): Issue[] {
  // A union tells nothing by itself; the alternative that came furthest has the useful sentence.
  if (issue.type === 'union' && issue.issues !== undefined) {
    const nearest = issue.issues.reduce((best, each) => (distance(each) > distance(best) ? each : best));
    if (distance(nearest) > 0) {
      return describeShape({ ...nearest, path: [...(issue.path ?? []), ...(nearest.path ?? [])] } as Found);
    }
  }
  const last = issue.path?.at(-1);
  const unknown = isUnknownKey(issue);
  const missing = issue.input === undefined && !unknown;
  if (missing && Array.isArray(last?.input)) {
    const place = pathText(issue.path?.slice(0, -1));
    return [{ code: 'wrong-shape', place, expected: 'an object', found: 'a list' }];
  }
  return [
    {
      code: unknown ? 'unknown-key' : missing ? 'missing-key' : 'wrong-shape',
      place: pathText(issue.path),
      expected: unknown ? 'no such key' : missing ? `the key ${String(last?.key)}` : expectation(issue),
      found: unknown ? String(last?.key ?? '') : missing ? 'nothing' : issue.received,
    },
  ];
}

/** How far a value came in an alternative: into it by so many keys, or at least past its type. */
function distance({ path, kind }: Found): number {
  return (path?.length ?? 0) * 2 + (kind === 'validation' ? 1 : 0);
}

/** What would have been right, in words where the schema library has a pattern or a sign. */
function expectation(issue: Found): string {
  const limit = String((issue as { readonly requirement?: unknown }).requirement ?? '');
  const unit = typeof issue.input === 'string' ? 'characters' : 'entries';
  switch (issue.type) {
    case 'max_length':
      return `at most ${limit} ${unit}`;
    case 'min_length':
      return `at least ${limit} ${unit}`;
    case 'max_value':
      return `at most ${limit}`;
    case 'min_value':
      return `at least ${limit}`;
    case 'integer':
      return 'a whole number';
    case 'regex':
      return issue.message;
    default:
      return issue.expected ?? issue.message;
  }
}

function pathText(path: readonly { readonly key: unknown }[] = []): string {
  return path.reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
