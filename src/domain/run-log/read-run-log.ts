import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { ok } from '../kernel/result.ts';
import type { Move } from './move.ts';
import { DEEDS, GUESSES, MEANT } from './move.ts';
import type { RunLog } from './run-log.ts';
import { RUN_LOG_VERSION } from './run-log.ts';

/**
 * Reads a run log from outside, such as what a browser stored.
 *
 * @returns the log with nothing but its own fields, or every field that is not as it should be
 */
export function readRunLog(value: unknown): Result<RunLog> {
  if (!isRecord(value)) return { ok: false, issues: [shape('', 'a run log', value)] };
  const issues: Issue[] = [];
  const expect = (good: boolean, key: string, expected: string) => {
    if (!good) issues.push(shape(key, expected, value[key]));
  };
  const { v, engine, scenario, revision, seed, moves } = value;
  expect(v === RUN_LOG_VERSION, 'v', String(RUN_LOG_VERSION));
  expect(isWhole(engine, 0, 65535), 'engine', 'a whole number');
  expect(typeof scenario === 'string', 'scenario', 'the id of a scene');
  expect(
    typeof revision === 'string' && /^[0-9a-f]{10}$/u.test(revision),
    'revision',
    'ten hexadecimal digits',
  );
  expect(isWhole(seed, 0, 0xffffffff), 'seed', 'a whole number of 32 bits');
  expect(Array.isArray(moves), 'moves', 'a list of moves');
  const read: Move[] = [];
  if (Array.isArray(moves)) {
    moves.forEach((each: unknown, index) => {
      const move = readMove(each);
      if (move === undefined) issues.push(shape(`moves[${index}]`, 'a move', each));
      else read.push(move);
    });
  }
  if (issues.length > 0) return { ok: false, issues };
  return ok({
    v: RUN_LOG_VERSION,
    engine: engine as number,
    scenario: scenario as string,
    revision: revision as string,
    seed: seed as number,
    moves: read,
  });
}

function readMove(value: unknown): Move | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, line, go, how, deed, parts } = value;
  if ((kind === 'talk' || kind === 'next') && typeof id === 'string') return { kind, id };
  if (kind === 'say' && typeof line === 'string' && typeof go === 'boolean') return { kind, line, go };
  if (kind === 'build' && isTexts(parts) && typeof go === 'boolean') return { kind, parts, go };
  if (kind === 'own') return readOwn(value);
  if (kind === 'slip' || kind === 'fake_call' || kind === 'leave_now' || kind === 'settle') return { kind };
  const guess = GUESSES.find((each) => each === how);
  if (kind === 'guess' && guess !== undefined) return { kind, how: guess };
  const meant = MEANT.find((each) => each === how);
  if (kind === 'mean' && meant !== undefined) return { kind, how: meant };
  const day = DEEDS.find((each) => each === deed);
  if (kind === 'day' && day !== undefined) return { kind, deed: day };
  return undefined;
}

function readOwn({ text, go, struck, fact }: Record<string, unknown>): Move | undefined {
  if (typeof text !== 'string' || !/^\P{Cs}{1,600}$/u.test(text)) return undefined;
  if (typeof go !== 'boolean' || !isTexts(struck)) return undefined;
  if (fact === undefined) return { kind: 'own', text, go, struck };
  return typeof fact === 'string' ? { kind: 'own', text, go, struck, fact } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

function shape(place: string, expected: string, found: unknown): Issue {
  const shown = JSON.stringify(found)?.slice(0, 80) ?? 'nothing';
  return { code: 'log-shape', place, expected, found: shown };
}
