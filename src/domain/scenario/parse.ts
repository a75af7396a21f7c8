import * as v from 'valibot';
import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import { checkScenario } from './check/check-scenario.ts';
import { indexScenario } from './index-scenario.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';
import { scenarioFileSchema } from './schema.ts';

/**
 * Reads the text of a scenario file.
 *
 * @param text the file as it was found
 * @param id the id it should have, which is its file name without `.json`
 * @returns the scenario, or every problem of the first stage that finds any: JSON, then shape, then references
 */
export function parseScenario(text: string, id: string): Result<Scenario> {
  const json = readJson(text);
  return json.ok ? readScenario(json.value, id) : json;
}

/** The same for a value that has been JSON already. */
export function readScenario(value: unknown, id: string): Result<Scenario> {
  // One problem a value: a text that is empty need not be told besides that its ends are blank.
  const shaped = v.safeParse(scenarioFileSchema, value, { abortPipeEarly: true });
  if (!shaped.success) return { ok: false, issues: shaped.issues.flatMap(describeShape) };
  const file: ScenarioFile = shaped.output;
  const issues = checkScenario(file, id);
  return issues.length > 0 ? { ok: false, issues } : ok(indexScenario(file));
}

function readJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'no JSON';
    return failed({ code: 'file-not-json', place: '', expected: 'JSON', found });
  }
}

function describeShape(issue: v.BaseIssue<unknown>): Issue[] {
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
