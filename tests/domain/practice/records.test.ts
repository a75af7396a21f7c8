import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords, readRecord } from '../../../src/domain/practice/records.ts';
import { runId } from '../../../src/domain/practice/run-id.ts';
import { RECORD_VERSION, runRecord } from '../../../src/domain/practice/run-record.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { DEEDS, GUESSES } from '../../../src/domain/run-log/move.ts';
import { RUN_LOG_VERSION } from '../../../src/domain/run-log/run-log.ts';
import { begin } from '../support/run.ts';
import { CORNER } from '../support/scenes.ts';

const LOG = begin(CORNER).talk('ask').move({ kind: 'slip' }).nextAsSaid().log();
const RECORD = runRecord(LOG, '2026-03-14', 7);

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/u);
const move: fc.Arbitrary<Move> = fc.oneof(
  id.map((of): Move => ({ kind: 'talk', id: of })),
  fc.record({ kind: fc.constant('say' as const), line: id, go: fc.boolean() }),
  fc.constantFrom<Move>({ kind: 'slip' }, { kind: 'fake_call' }, { kind: 'settle' }, { kind: 'leave_now' }),
  fc.constantFrom(...GUESSES).map((how): Move => ({ kind: 'guess', how })),
  id.map((of): Move => ({ kind: 'next', id: of })),
  fc.constantFrom(...DEEDS).map((deed): Move => ({ kind: 'day', deed })),
);
const log = fc.record({
  v: fc.constant(RUN_LOG_VERSION),
  engine: fc.nat(65535),
  scenario: id,
  revision: fc.stringMatching(/^[0-9a-f]{10}$/u),
  seed: fc.nat(),
  moves: fc.array(move, { maxLength: 5 }),
});
const record = fc
  .tuple(log, fc.constantFrom('2026-03-14', '2026-03-15'), fc.integer({ min: 1, max: 3 }))
  .map(([run, day, nth]) => runRecord(run, day, nth));

describe('the id of a run', () => {
  it('is the same for the same run, and another for any other', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(runId(structuredClone(a))).toBe(runId(a));
        expect(runId(a) === runId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('tells runs apart that differ in one move', () => {
    fc.assert(
      fc.property(log, move, (run, more) => {
        expect(runId({ ...run, moves: [...run.moves, more] })).not.toBe(runId(run));
      }),
    );
  });

  it('can stand in an address as it is', () => {
    fc.assert(
      fc.property(log, (run) => {
        expect(encodeURIComponent(runId(run))).toBe(runId(run));
      }),
    );
  });
});

describe('readRecord', () => {
  it('reads what was written, through text and back', () => {
    fc.assert(
      fc.property(record, (written) => {
        expect(readRecord(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, record: written });
      }),
    );
  });

  it.each([
    ['of a higher version', { ...RECORD, v: RECORD_VERSION + 1 }],
    ['of a kind that is not known', { ...RECORD, kind: 'plan' }],
  ])('leaves a record %s to a later game', (_, value) => {
    expect(readRecord(value)).toEqual({ ok: false, why: 'newer' });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no id', { ...RECORD, id: undefined }],
    ['no version', { ...RECORD, v: 'one' }],
    ['a version below the first', { ...RECORD, v: 0 }],
    ['a day that does not exist', { ...RECORD, day: '2026-02-30' }],
    ['no body', { ...RECORD, body: null }],
    ['a log that is none', { ...RECORD, body: { ...RECORD.body, log: { moves: [] } } }],
    ['no place in its day', { ...RECORD, body: { ...RECORD.body, nth: 0.5 } }],
  ])('cannot read %s', (_, value) => {
    expect(readRecord(value)).toEqual({ ok: false, why: 'unreadable' });
  });

  it('takes anything at all without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRecord(value).ok).toBe(false);
      }),
    );
  });
});

describe('mergeRecords', () => {
  const records = fc.array(record, { maxLength: 8 });

  it('has every id once, as it first came, the newest first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(new Set(merged.map((each) => each.id))).toEqual(new Set([...a, ...b].map((each) => each.id)));
        expect(new Set(merged.map((each) => each.id)).size).toBe(merged.length);
        for (const each of merged) expect(each).toBe([...a, ...b].find((first) => first.id === each.id));
        const order = merged.map(({ day, body }) => `${day} ${body.nth}`);
        expect(order).toEqual(order.toSorted().reverse());
      }),
    );
  });

  it('merges a second time to the same', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, b)).toEqual(merged);
      }),
    );
  });
});
