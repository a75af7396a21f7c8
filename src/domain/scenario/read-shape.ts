import * as v from 'valibot';
import type { Issue } from '../kernel/issue.ts';
import { describeShape, isUnknownKey } from './describe-shape.ts';

/** What came of holding a value against a shape: every problem, and the value as far as it can be used. */
export interface Shaped<T> {
  readonly issues: readonly Issue[];
  /**
   * The value without the keys that nobody knows. `undefined` where a key is missing, a value is of the wrong kind, or
   * an id or a list may be broken: what else is wrong with such a value cannot be told from what follows from that.
   */
  readonly value: T | undefined;
}

/** So many keys of one object that nobody knows are told; the schema library names one an object at a time. */
const MOST_UNKNOWN_KEYS = 20;

/** What is wrong with a value and leaves all that points at it as it was: it is too much. */
const HARMLESS: ReadonlySet<string> = new Set(['max_length', 'min_value', 'max_value', 'integer']);

/** Holds a value against a shape; never throws. */
export function readShape<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Shaped<T> {
  const issues: Issue[] = [];
  let rest = value;
  for (let round = 0; ; round++) {
    // One problem a value: a text that is empty need not be told besides that its ends are blank.
    const read = v.safeParse(schema, rest, { abortPipeEarly: true });
    const found = read.issues ?? [];
    const unknown = found.filter(isUnknownKey);
    if (unknown.length === 0 || round === MOST_UNKNOWN_KEYS) {
      issues.push(...told(found));
      const usable = read.typed && found.every(({ type }) => HARMLESS.has(type));
      return { issues, value: usable ? read.output : undefined };
    }
    issues.push(...told(unknown));
    for (const { path } of unknown) rest = without(rest, path?.map(({ key }) => key) ?? []);
  }
}

/** Each problem once: a list in the place of an object lacks every key, and is one problem. */
function told(found: readonly v.BaseIssue<unknown>[]): Issue[] {
  const issues = found.flatMap(describeShape);
  const places = issues.map(({ code, place }) => `${code} ${place}`);
  return issues.filter((_, at) => places.indexOf(places[at] ?? '') === at);
}

/** The value less what stands at the path. */
function without(value: unknown, [first, ...path]: readonly unknown[]): unknown {
  const inner = (key: string | number, each: unknown) => (key === first ? without(each, path) : each);
  if (Array.isArray(value)) return value.map((each, at) => inner(at, each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => path.length > 0 || key !== first);
  return Object.fromEntries(entries.map(([key, each]) => [key, inner(key, each)]));
}
