import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { encode, encodeSet } from '../../../src/domain/share-link/encode.ts';
import { readHead } from '../../../src/domain/share-link/head.ts';
import type { PreviewField, PreviewRow } from '../../../src/domain/share-link/preview.ts';
import { previewOf } from '../../../src/domain/share-link/preview.ts';
import { anyShared, SETS } from '../support/any-moves.ts';
import { overRuns } from '../support/laws.ts';
import { CORNER, S01 } from '../support/scenes.ts';

/** What a link carries, put together again from the rows of its preview alone. */
function rebuilt(rows: readonly PreviewRow[]): unknown {
  const all = (field: PreviewField, at?: number) =>
    rows.filter((row) => row.field === field && row.at === at).map(({ value }) => value);
  const one = (field: PreviewField, at?: number) => all(field, at)[0];
  const has = (field: PreviewField, key: string, at?: number) =>
    all(field, at).length === 0 ? {} : { [key]: one(field, at) };
  const kind = one('kind');
  const lead = { kind, ...has('label', 'label') };
  const count = 1 + Math.max(-1, ...rows.flatMap(({ at }) => at ?? []));
  const each = <T>(make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  if (kind === 'set') {
    const scenes = each((at) => ({ revision: one('revision', at), seed: one('seed', at) }));
    return { ...lead, hideScores: one('hide-scores'), scenes };
  }
  const moves = each((at) => ({
    kind: one('move', at),
    ...has('talk', 'id', at),
    ...has('next', 'id', at),
    ...has('line', 'line', at),
    ...(one('move', at) === 'build' ? { parts: all('part', at) } : {}),
    ...has('words', 'text', at),
    ...has('go', 'go', at),
    ...(one('move', at) === 'own' ? { struck: all('struck', at) } : {}),
    ...has('fact', 'fact', at),
    ...has('wording', 'how', at),
    ...has('guess', 'how', at),
    ...has('mean', 'how', at),
    ...has('deed', 'deed', at),
  }));
  const run = {
    engine: one('engine'),
    scenario: one('scene'),
    revision: one('revision'),
    seed: one('seed'),
    moves,
  };
  return kind === 'summary'
    ? { ...lead, summary: { ...run, outcome: { goal: one('goal'), ending: one('ending') } } }
    : { ...lead, log: { v: 1, ...run } };
}

it('the preview of a run lists what decoding its link gives, and nothing else', () => {
  for (const scenario of [CORNER, S01]) {
    const book = moveBook(scenario);
    overRuns(anyShared(scenario, 20), (shared) => {
      const link = encode(shared, book);
      if (!link.ok) return;
      const read = decode(link.value, book);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const rows = previewOf(shared);
      expect(rebuilt(rows)).toEqual(read.value);
      // No row says what another says: each stands for something in the link.
      for (const [index, row] of rows.entries()) {
        if (row.field === 'part' || row.field === 'struck') continue;
        expect(rebuilt(rows.toSpliced(index, 1))).not.toEqual(read.value);
      }
    });
  }
});

it('so does the preview of a set of scenes', () => {
  fc.assert(
    fc.property(SETS, (set) => {
      const link = encodeSet(set);
      if (!link.ok) throw new Error(JSON.stringify(link.issues));
      const head = readHead(link.value);
      expect(head).toEqual({ ok: true, value: rebuilt(previewOf(set)) });
    }),
  );
});

it('the intent that a player taps in private is listed', () => {
  const log = {
    v: 1,
    engine: 0,
    scenario: 'swans',
    revision: '00c0ffee42',
    seed: 1,
    moves: [
      { kind: 'guess', how: 'stung' },
      { kind: 'mean', how: 'maybe' },
    ],
  } as const;
  expect(previewOf({ kind: 'challenge', log })).toEqual(
    expect.arrayContaining([
      { field: 'guess', at: 0, value: 'stung' },
      { field: 'mean', at: 1, value: 'maybe' },
    ]),
  );
});
