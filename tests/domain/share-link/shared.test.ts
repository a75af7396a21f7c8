import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { encode, encodeSet } from '../../../src/domain/share-link/encode.ts';
import { FORMATS } from '../../../src/domain/share-link/formats.ts';
import { frame } from '../../../src/domain/share-link/frame.ts';
import { readHead } from '../../../src/domain/share-link/head.ts';
import type { SharedRun } from '../../../src/domain/share-link/shared.ts';
import { summaryOf } from '../../../src/domain/share-link/summary-of.ts';
import { anyShared, SETS } from '../support/any-moves.ts';
import { overRuns } from '../support/laws.ts';
import { rewritten } from '../support/links.ts';
import { CORNER, S01, SCENES } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

const BOOK = moveBook(CORNER);
const LOG = STRATEGIES.hg_excellent!(CORNER).log();

/** The links in the shapes that a run can be shared in, by kind. */
const written = (shared: SharedRun) => {
  const link = encode(shared, BOOK);
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value;
};

describe.each(SCENES)('in %s', (_, scenario) => {
  const book = moveBook(scenario);

  it('every kind of link is decoded as it was encoded, and its head says the same', () => {
    overRuns(anyShared(scenario, 20), (shared) => {
      const link = encode(shared, book);
      if (!link.ok) return expect(link.issues.map(({ code }) => code)).toEqual(['link-too-long']);
      expect(decode(link.value, book)).toEqual({ ok: true, value: shared });
      const { kind, label } = shared;
      const { engine, revision, seed } = kind === 'summary' ? shared.summary : shared.log;
      expect(readHead(link.value)).toEqual({
        ok: true,
        value: { kind, ...(label === undefined ? {} : { label }), engine, revision, seed },
      });
      expect(link.value).toMatch(/^[A-Za-z0-9_-]*[A-Za-z0-9]$/u);
    });
  });
});

it('a set of scenes is read as it was written, and is no run', () => {
  fc.assert(
    fc.property(SETS, (set) => {
      const link = encodeSet(set);
      if (!link.ok) throw new Error(JSON.stringify(link.issues));
      expect(readHead(link.value)).toEqual({ ok: true, value: set });
      expect(decode(link.value, BOOK)).toMatchObject({ ok: false, issues: [{ code: 'link-no-run' }] });
    }),
  );
});

it('a label, and a set without a scene or with too many, are refused where they are none', () => {
  for (const label of ['', ' Ines', 'x'.repeat(25), 'a\u202eb', '\u200d'])
    expect(encode({ kind: 'proof', label, log: LOG }, BOOK)).toMatchObject({
      ok: false,
      issues: [{ code: 'link-shape', place: 'label' }],
    });
  const scene = { revision: '00c0ffee42', seed: 1 };
  for (const count of [0, 51])
    expect(encodeSet({ kind: 'set', hideScores: false, scenes: Array(count).fill(scene) })).toMatchObject({
      ok: false,
      issues: [{ code: 'link-shape', place: 'scenes' }],
    });
});

it('a summary holds neither words nor what was chosen, struck, guessed or meant', () => {
  const summary = summaryOf(
    {
      ...LOG,
      moves: [
        { kind: 'talk', id: BOOK.talk[0] ?? '' },
        { kind: 'guess', how: 'fine' },
        { kind: 'mean', how: 'no' },
        {
          kind: 'own',
          text: 'Thank you for the swans.',
          go: true,
          struck: ['thanks'],
          fact: BOOK.facts[0] ?? '',
        },
        { kind: 'say', line: BOOK.lines[0] ?? '', go: false },
        { kind: 'build', parts: BOOK.parts.slice(0, 2), go: false },
        { kind: 'day', deed: 'drop' },
      ],
    },
    { goal: 'missed', ending: 'hurt' },
  );
  expect(decode(written({ kind: 'summary', summary }), BOOK)).toMatchObject({
    value: {
      summary: {
        outcome: { goal: 'missed', ending: 'hurt' },
        moves: [
          { kind: 'talk', id: BOOK.talk[0] },
          { kind: 'said', how: 'own', go: true },
          { kind: 'said', how: 'chosen', go: false },
          { kind: 'said', how: 'built', go: false },
          { kind: 'day', deed: 'drop' },
        ],
      },
    },
  });
});

it('a challenge shows nothing of the moves and words as a proof link writes them', () => {
  const text = '数え切れない白鳥のお話をありがとう';
  const log = { ...LOG, moves: [{ kind: 'own', text, go: true, struck: [] }] as const };
  const proof = Buffer.from(written({ kind: 'proof', log }), 'base64url');
  const challenge = Buffer.from(written({ kind: 'challenge', log }), 'base64url');
  // Behind format, length, (label,) engine, revision and seed; before the check.
  const [open, hidden] = [proof.subarray(13, -3), challenge.subarray(14, -3)];
  expect(hidden).toHaveLength(open.length);
  const same = open.filter((byte, at) => hidden[at] === byte);
  expect(same.length).toBeLessThan(open.length / 8);
});

it('a challenge of one scene does not open in another, and two seeds hide alike runs unlike', () => {
  const link = written({ kind: 'challenge', log: LOG });
  expect(decode(link, moveBook(S01))).toMatchObject({ ok: false, issues: [{ code: 'link-unknown-scene' }] });
  const other = written({ kind: 'challenge', log: { ...LOG, seed: LOG.seed + 1 } });
  expect(other.slice(22, -5)).not.toBe(link.slice(22, -5));
});

describe('what is not as it would be written', () => {
  const codes = (link: string) => {
    const head = readHead(link);
    const read = head.ok && head.value.kind !== 'set' ? decode(link, BOOK) : head;
    return read.ok ? [] : read.issues.map(({ code }) => code);
  };

  it('a labelled proof without a label is altered: it has a format of its own', () => {
    expect(codes(frame(FORMATS.labelled, Uint8Array.of(0, ...Array(11).fill(0), 0)))).toEqual([
      'link-altered',
    ]);
  });

  it('a label that is none is altered', () => {
    const link = written({ kind: 'proof', label: 'Ines', log: LOG });
    // Behind format, length and the length of the label.
    for (const bytes of [[0x20], [0x00], [0xff], [0xe2, 0x80, 0xae]])
      expect(codes(rewritten(link, 3, Uint8Array.from(bytes)))).toEqual(['link-altered']);
  });

  it('an outcome, a move and a way of hiding scores that are still to come are newer', () => {
    const summary = written({
      kind: 'summary',
      summary: { ...LOG, outcome: { goal: 'reached', ending: 'closed' }, moves: [{ kind: 'slip' }] },
    });
    // Behind format, length, no label and eleven bytes of head; then the one move.
    expect(codes(summary)).toEqual([]);
    for (const outcome of [3, 8 << 2, 255])
      expect(codes(rewritten(summary, 14, Uint8Array.of(outcome)))).toEqual(['link-newer']);
    for (const move of [14, 15])
      expect(codes(rewritten(summary, 15, Uint8Array.of(move)))).toEqual(['link-newer']);
    const set = encodeSet({ kind: 'set', hideScores: false, scenes: [{ revision: '00c0ffee42', seed: 1 }] });
    if (!set.ok) throw new Error(JSON.stringify(set.issues));
    expect(codes(rewritten(set.value, 3, Uint8Array.of(1)))).toEqual([]);
    expect(codes(rewritten(set.value, 3, Uint8Array.of(2)))).toEqual(['link-newer']);
  });

  it('any bytes in a sound frame of any format are read as they would be written, or refused', () => {
    const format = fc.constantFrom(...Object.values(FORMATS));
    const head = fc.constant([0, 0, 0, ...Buffer.from(BOOK.revision, 'hex'), 0, 0, 0, 3]);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(head, fc.uint8Array({ maxLength: 60 }))
        .map(([first, rest]) => Uint8Array.from([...first, ...rest])),
    );
    fc.assert(
      fc.property(format, bytes, (number, content) => {
        const link = frame(number, content);
        const head = readHead(link);
        const read = decode(link, BOOK);
        if (head.ok && head.value.kind === 'set') {
          expect(encodeSet(head.value)).toEqual({ ok: true, value: link });
        } else if (read.ok) {
          const again = encode(read.value, BOOK);
          expect(again.ok && decode(again.value, BOOK)).toEqual(read);
        } else {
          for (const { code } of read.issues)
            expect(['link-altered', 'link-newer', 'link-unknown-scene', 'link-too-long']).toContain(code);
        }
      }),
    );
  });
});
