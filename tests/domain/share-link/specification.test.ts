import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { RUN_LOG_VERSION } from '../../../src/domain/run-log/run-log.ts';
import type { Book } from '../../../src/domain/share-link/book.ts';
import { OPENING } from '../../../src/domain/share-link/english-code.ts';
import { BARE, STRUCK_ACTS } from '../../../src/domain/share-link/fixed-numbers.ts';
import { decode, encode } from '../../../src/domain/share-link/link.ts';

const PAGE = readFileSync('docs/links.md', 'utf8');

/** The texts of the blocks that are marked so. */
function blocks(mark: string): string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${mark}\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, text = '']) => text);
}

interface Example {
  readonly link: string;
  readonly bytes: string;
  readonly run: { readonly engine: number; readonly seed: number; readonly moves: readonly Move[] };
}

const BOOK = JSON.parse(blocks('json book')[0] ?? '') as Book;
const EXAMPLES = blocks('json example').map((text) => JSON.parse(text) as Example);

describe('docs/links.md', () => {
  it('has five examples', () => expect(EXAMPLES).toHaveLength(5));

  it.each(EXAMPLES)('$link is what it says, byte by byte and as a run', ({ link, bytes, run }) => {
    const { scenario, revision } = BOOK;
    const log: RunLog = { v: RUN_LOG_VERSION, scenario, revision, ...run };
    expect(Buffer.from(link, 'base64url').toString('hex')).toBe(bytes.replaceAll(' ', ''));
    expect(decode(link, BOOK)).toEqual({ ok: true, value: log });
    expect(encode(log, BOOK)).toEqual({ ok: true, value: link });
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
