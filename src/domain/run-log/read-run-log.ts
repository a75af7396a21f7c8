import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { ok } from '../kernel/result.ts';
import type { RunLog } from './run-log.ts';
import { RUN_LOG_VERSION } from './run-log.ts';
import { isRecord, isRevision, isWhole, readMove, runLogOf } from './run-log-of.ts';

/**
 * Reads a run log from outside, such as what an author has written, and says what is wrong with it.
 *
 * @returns the log with nothing but its own fields, or every field that is not as it should be
 */
export function readRunLog(value: unknown): Result<RunLog> {
  const log = runLogOf(value);
  if (log !== undefined) return ok(log);
  if (!isRecord(value)) return { ok: false, issues: [shape('', 'a run log', value)] };
  const issues: Issue[] = [];
  const expect = (good: boolean, key: string, expected: string) => {
    if (!good) issues.push(shape(key, expected, value[key]));
  };
  const { v, engine, scenario, revision, seed, moves } = value;
  expect(v === RUN_LOG_VERSION, 'v', String(RUN_LOG_VERSION));
  expect(isWhole(engine, 65535), 'engine', 'a whole number');
  expect(typeof scenario === 'string', 'scenario', 'the id of a scene');
  expect(isRevision(revision), 'revision', 'ten hexadecimal digits');
  expect(isWhole(seed, 0xffffffff), 'seed', 'a whole number of 32 bits');
  expect(Array.isArray(moves), 'moves', 'a list of moves');
  if (Array.isArray(moves)) {
    moves.forEach((each: unknown, index) => {
      if (readMove(each) === undefined) issues.push(shape(`moves[${index}]`, 'a move', each));
    });
  }
  return { ok: false, issues };
}

function shape(place: string, expected: string, found: unknown): Issue {
  const shown = JSON.stringify(found)?.slice(0, 80) ?? 'nothing';
  return { code: 'log-shape', place, expected, found: shown };
}
