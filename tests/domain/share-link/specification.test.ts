import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RUN_LOG_VERSION } from '../../../src/domain/run-log/run-log.ts';
import type { Book } from '../../../src/domain/share-link/book.ts';
import { decode } from '../../../src/domain/share-link/decode.ts';
import { encode, encodeSet } from '../../../src/domain/share-link/encode.ts';
import { OPENING } from '../../../src/domain/share-link/english-code.ts';
import { BARE, STRUCK_ACTS, SUMMARY_BARE } from '../../../src/domain/share-link/fixed-numbers.ts';
import { FORMATS, LAST_FORMAT, NEWEST_FORMAT } from '../../../src/domain/share-link/formats.ts';
import { readHead } from '../../../src/domain/share-link/head.ts';
import { isLabel } from '../../../src/domain/share-link/label.ts';
import { ENDINGS, GOALS } from '../../../src/domain/share-link/run-summary.ts';
import type { SceneSet, SharedRun } from '../../../src/domain/share-link/shared.ts';

const PAGE = readFileSync('docs/links.md', 'utf8');

/** The texts of the blocks that are marked so. */
function blocks(mark: string): string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${mark}\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, text = '']) => text);
}

interface Example {
  readonly link: string;
  readonly bytes: string;
  readonly kind?: SharedRun['kind'];
  readonly label?: string;
  readonly run: Readonly<Record<string, unknown>>;
}

interface SetExample {
  readonly link: string;
  readonly bytes: string;
  readonly set: SceneSet;
}

const BOOK = JSON.parse(blocks('json book')[0] ?? '') as Book;
const EXAMPLES = blocks('json example').map((text) => JSON.parse(text) as Example);
const SETS = blocks('json set').map((text) => JSON.parse(text) as SetExample);

describe('docs/links.md', () => {
  it('has eight examples of runs, of every kind, and one of a set', () => {
    expect(EXAMPLES).toHaveLength(8);
    expect(new Set(EXAMPLES.map(({ kind = 'proof' }) => kind)).size).toBe(3);
    expect(SETS).toHaveLength(1);
  });

  it.each(EXAMPLES)(
    '$link is what it says, byte by byte and as a run',
    ({ link, bytes, kind = 'proof', label, run }) => {
      const { scenario, revision } = BOOK;
      const lead = { kind, ...(label === undefined ? {} : { label }) };
      const shared = {
        ...lead,
        ...(kind === 'summary'
          ? { summary: { scenario, revision, ...run } }
          : { log: { v: RUN_LOG_VERSION, scenario, revision, ...run } }),
      };
      expect(Buffer.from(link, 'base64url').toString('hex')).toBe(bytes.replaceAll(' ', ''));
      expect(decode(link, BOOK)).toEqual({ ok: true, value: shared });
      expect(encode(shared as SharedRun, BOOK)).toEqual({ ok: true, value: link });
    },
  );

  it.each(SETS)('$link is what it says, byte by byte and as a set', ({ link, bytes, set }) => {
    expect(Buffer.from(link, 'base64url').toString('hex')).toBe(bytes.replaceAll(' ', ''));
    expect(readHead(link)).toEqual({ ok: true, value: set });
    expect(encodeSet(set)).toEqual({ ok: true, value: link });
  });

  it('numbers the bare moves as their own list does', () => {
    const first = BARE.slice(0, 7);
    expect(SUMMARY_BARE.slice(0, 7)).toEqual(first);
    const said = SUMMARY_BARE.slice(7).map((move) => ('how' in move ? [move.how, move.go] : []));
    expect(said).toEqual(
      ['chosen', 'built', 'own'].flatMap((how) => [
        [how, false],
        [how, true],
      ]),
    );
  });

  it('names every format, goal and ending by its number', () => {
    expect(FORMATS).toEqual({ proof: 1, labelled: 2, summary: 3, challenge: 4, set: 5 });
    expect(PAGE).toContain(`${NEWEST_FORMAT + 1} to ${LAST_FORMAT} are formats to come`);
    const numbered = (names: readonly string[]) => names.map((name, at) => `${at} ${name}`).join(', ');
    const plain = PAGE.replace(/\s+/gu, ' ');
    expect(plain).toContain(`the goal (${numbered(GOALS)})`);
    expect(plain).toContain(`the ending (${numbered(ENDINGS)})`);
  });

  it('names every sign that no label may hold', () => {
    const listed =
      /It holds none of these: (.*?)\. A reader/u
        .exec(PAGE.replace(/\s+/gu, ' '))?.[1]
        ?.replaceAll('U+', '')
        .split(/,\s+/u) ?? [];
    const named = new Set(
      listed.flatMap((range) => {
        const [first = Number.NaN, last = first] = range
          .split(/\s+to\s+/u)
          .map((hex) => Number.parseInt(hex, 16));
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      }),
    );
    for (let point = 0; point <= 0x10ffff; point++) {
      const sign = String.fromCodePoint(point);
      const expected = !named.has(point) && !/\s/u.test(sign);
      if (isLabel(`a${sign}b`) !== expected && sign !== ' ') expect.fail(point.toString(16));
    }
  });

  it('names the opening of words in English', () => {
    expect(blocks('hex opening').map((text) => text.replaceAll('\n', ''))).toEqual([OPENING]);
    expect(PAGE).toContain(`put the ${OPENING.length / 2} bytes below in front`);
  });

  it('numbers the moves that name nothing of a scene', () => {
    const rows = BARE.map((move, i) => {
      const names = Object.values(move).map((name) => `\`${String(name)}\``);
      return `| ${i + 1} | ${names.join(', ')} |`;
    });
    expect(PAGE).toContain(rows.join('\n'));
  });

  it('numbers the acts that may be struck', () => {
    const rows = [...PAGE.matchAll(/^\| (\d+) to (\d+) \| ([a-z_]+(?:, [a-z_]+)+) \|$/gmu)];
    const acts = rows.flatMap(([, , , names = '']) => names.split(', '));
    expect(acts).toEqual(STRUCK_ACTS);
    for (const [, first, last, names = ''] of rows) {
      expect([acts[Number(first) - 1], acts[Number(last) - 1]]).toEqual([
        names.split(', ')[0],
        names.split(', ').at(-1),
      ]);
    }
  });

  it('tells what is wrong with the links that do not open', () => {
    const rows = [...PAGE.matchAll(/^\| `([\w-]{20,})` \| `(link-[a-z-]+)` \|$/gmu)];
    expect(rows).toHaveLength(4);
    for (const [, link = '', code] of rows) {
      expect([link, decode(link, BOOK)]).toMatchObject([link, { ok: false, issues: [{ code }] }]);
    }
  });
});
