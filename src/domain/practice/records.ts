import { partsOf } from '../kernel/civil-day.ts';
import { readRunLog } from '../run-log/read-run-log.ts';
import type { RunRecord } from './run-record.ts';
import { RECORD_VERSION } from './run-record.ts';

/** A record read; or why it is to be left where it is: written by a later game, or not to be understood. */
export type ReadRecord =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly why: 'newer' | 'unreadable' };

/** Reads a record from outside. A kind that is not known counts as newer: no earlier game has written others. */
export function readRecord(value: unknown): ReadRecord {
  const unreadable = { ok: false, why: 'unreadable' } as const;
  if (!isObject(value)) return unreadable;
  const { id, kind, v, day, body } = value;
  if (typeof id !== 'string' || typeof kind !== 'string' || !isWhole(v, 1)) return unreadable;
  if (v > RECORD_VERSION || kind !== 'run') return { ok: false, why: 'newer' };
  if (typeof day !== 'string' || partsOf(day) === undefined || !isObject(body)) return unreadable;
  const log = readRunLog(body.log);
  if (!log.ok || !isWhole(body.nth, 1)) return unreadable;
  return {
    ok: true,
    record: { id, kind, v: RECORD_VERSION, day, body: { log: log.value, nth: body.nth } },
  };
}

/** The records of both lists, each id once and as it first came, the newest first. */
export function mergeRecords(some: readonly RunRecord[], others: readonly RunRecord[]): readonly RunRecord[] {
  const byId = new Map<string, RunRecord>();
  for (const record of [...some, ...others]) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()].sort(newestFirst);
}

function newestFirst(a: RunRecord, b: RunRecord): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  if (a.body.nth !== b.body.nth) return b.body.nth - a.body.nth;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, low: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low;
}
