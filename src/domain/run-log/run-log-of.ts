import type { Move } from './move.ts';
import { DEEDS, GUESSES, MEANT } from './move.ts';
import type { RunLog } from './run-log.ts';
import { RUN_LOG_VERSION } from './run-log.ts';

/** A run log from a value that came from outside, with nothing but its own fields; `undefined` where it is none. */
export function runLogOf(value: unknown): RunLog | undefined {
  if (!isRecord(value) || !Array.isArray(value.moves)) return undefined;
  const { v, engine, scenario, revision, seed } = value;
  const moves = value.moves.map(readMove).filter((move) => move !== undefined);
  const fits =
    v === RUN_LOG_VERSION &&
    isWhole(engine, 65535) &&
    typeof scenario === 'string' &&
    isRevision(revision) &&
    isWhole(seed, 0xffffffff) &&
    moves.length === value.moves.length;
  return fits ? { v, engine, scenario, revision, seed, moves } : undefined;
}

/** A move from such a value; `undefined` where it is none. */
export function readMove(value: unknown): Move | undefined {
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
  if (typeof text !== 'string' || text.length > 600 || !/^\P{Cs}+$/u.test(text)) return undefined;
  if (typeof go !== 'boolean' || !isTexts(struck)) return undefined;
  if (fact === undefined) return { kind: 'own', text, go, struck };
  return typeof fact === 'string' ? { kind: 'own', text, go, struck, fact } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** True for an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a whole number from 0 to the highest, both included. */
export function isWhole(value: unknown, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= high;
}

/** True for ten hexadecimal digits. */
export function isRevision(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{10}$/u.test(value);
}
