import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Result } from '../../../src/domain/kernel/result.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { encode, encodeSet } from '../../../src/domain/share-link/encode.ts';
import { findLinks } from '../../../src/domain/share-link/find-links.ts';
import { FORMATS } from '../../../src/domain/share-link/formats.ts';
import { frame } from '../../../src/domain/share-link/frame.ts';
import { readHead } from '../../../src/domain/share-link/head.ts';
import type { SceneSet, SharedRun } from '../../../src/domain/share-link/shared.ts';
import { anyShared, SETS } from '../support/any-moves.ts';
import { isQuick } from '../support/laws.ts';
import { contentOf } from '../support/links.ts';
import { CORNER, S01 } from '../support/scenes.ts';

/** How many mutated links are opened: in a quick check, and else. */
const QUICK_MUTATED = 1000;
const MUTATED = 10_000;

const SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
/** What else finds its way into a link: other alphabets, punctuation, what mails and forms make of one. */
const STRANGE = [
  'А',
  'Ａ',
  '+',
  '/',
  '=',
  '.',
  ')',
  '>',
  ',',
  '…',
  ' ',
  '%23',
  '%20',
  '%2D',
  '&amp;',
  '\u200b',
  '\ufeff',
  '\ud800',
  '😀',
  '\0',
];
const MAIL_BREAKS = ['\n', '\r\n', '=\r\n', '\r\n> ', '\n\t'];
const TRAILING = ['.', ')', '>', ',', '"', '”', ').', '…', '*', '&utm=1', '\n\nBest wishes', ' -- '];

/** Every problem a link can have. */
const TOLD = ['link-empty', 'link-cut', 'link-altered', 'link-newer', 'link-too-long', 'link-unknown-scene'];

interface Written {
  /** What opening the link must give. */
  readonly holds: SharedRun | SceneSet;
  readonly link: string;
}

function written(scenario: Scenario): fc.Arbitrary<Written> {
  return fc
    .oneof({ weight: 4, arbitrary: anyShared(scenario, 12) }, { weight: 1, arbitrary: SETS })
    .map((holds) => ({
      holds,
      link: holds.kind === 'set' ? encodeSet(holds) : encode(holds, moveBook(scenario)),
    }))
    .filter(({ link }) => link.ok)
    .map(({ holds, link }) => ({ holds, link: link.ok ? link.value : '' }));
}

/** What a link holds: a set as it stands, a run as the book of a scene opens it. */
function opened(link: string, scenario: Scenario): Result<SharedRun | SceneSet> {
  const head = readHead(link);
  return head.ok && head.value.kind === 'set'
    ? { ok: true, value: head.value }
    : decode(link, moveBook(scenario));
}

function sceneOf(holds: SharedRun | SceneSet): Scenario {
  if (holds.kind === 'set') return CORNER;
  const { scenario } = holds.kind === 'summary' ? holds.summary : holds.log;
  return scenario === S01.file.id ? S01 : CORNER;
}

type Mutation =
  | 'cut'
  | 'flipped'
  | 'inserted'
  | 'left out'
  | 'exchanged'
  | 'strange'
  | 'mail'
  | 'trailing'
  | 'escaped'
  | 'case'
  | 'long';
const MUTATIONS: readonly Mutation[] = [
  'cut',
  'flipped',
  'inserted',
  'left out',
  'exchanged',
  'strange',
  'mail',
  'trailing',
  'escaped',
  'case',
  'long',
];

/** What a mutation makes of the address of a link: its beginning, and the link itself. */
function mutated(
  kind: Mutation,
  link: string,
  at: number,
  pick: number,
): readonly [start: string, link: string] {
  const address = 'https://example.org/#/run/';
  const place = at % link.length;
  const [before, sign, after] = [link.slice(0, place), link.charAt(place), link.slice(place + 1)];
  const of = (list: readonly string[]) => list[pick % list.length] ?? '';
  switch (kind) {
    case 'cut':
      return [address, before];
    case 'flipped':
      return [address, before + of(SIGNS) + after];
    case 'inserted':
      return [address, before + of(SIGNS) + sign + after];
    case 'left out':
      return [address, before + after];
    case 'exchanged':
      return [address, before + after.slice(0, 1) + sign + after.slice(1)];
    case 'strange':
      return [address, before + of(STRANGE) + after];
    case 'mail':
      return [address, before + of(MAIL_BREAKS) + sign + after];
    case 'trailing':
      return [address, link + of(TRAILING)];
    case 'escaped':
      return ['https://example.org/%23/run/', link];
    case 'case':
      return [address, pick % 2 === 0 ? link.toLowerCase() : link.toUpperCase()];
    case 'long':
      return [address, link.repeat(Math.ceil(8193 / link.length))];
  }
}

it('of mutated links none is thrown at, none is another run, and each says what is wrong with it', () => {
  const cases = fc.record({
    from: fc.oneof(written(CORNER), written(S01)),
    kind: fc.constantFrom(...MUTATIONS),
    at: fc.nat(),
    pick: fc.nat(),
  });
  const seen = new Set<string>();
  fc.assert(
    fc.property(cases, ({ from: { holds, link }, kind, at, pick }) => {
      const [start, changed] = mutated(kind, link, at, pick);
      const found = findLinks(`Look at this: ${start}${changed}`);
      for (const text of [changed, found[0]?.link ?? '']) {
        for (const scenario of [CORNER, S01]) {
          const read = opened(text, scenario);
          if (read.ok) {
            expect(read.value).toEqual(holds);
          } else {
            for (const { code } of read.issues) {
              expect(TOLD).toContain(code);
              seen.add(code);
            }
          }
        }
      }
      const again = opened(found[0]?.link ?? '', sceneOf(holds));
      if (['mail', 'trailing', 'escaped'].includes(kind)) expect(again).toEqual({ ok: true, value: holds });
      if (kind === 'cut' && again.ok) expect(link.slice(changed.length)).toBe('0');
      if (kind === 'cut' && !again.ok) expect(['link-cut', 'link-empty']).toContain(again.issues[0]?.code);
    }),
    { numRuns: isQuick() ? QUICK_MUTATED : MUTATED },
  );
  if (!isQuick()) expect([...seen].toSorted()).toEqual(TOLD.toSorted());
});

it('a link that swells to millions of bytes is too long', () => {
  const words = Uint8Array.of(0, ...deflateRawSync(new Uint8Array(6_000_000), { level: 9 }));
  const { revision } = moveBook(CORNER);
  const link = frame(
    FORMATS.proof,
    contentOf({ engine: 0, revision, seed: 1, moves: Uint8Array.of(16), words }),
  );
  expect(link.length).toBeLessThan(8192);
  expect(decode(link, moveBook(CORNER))).toMatchObject({ ok: false, issues: [{ code: 'link-too-long' }] });
});
