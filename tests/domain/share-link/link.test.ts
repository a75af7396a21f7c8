import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Digit } from '../../../src/domain/share-link/digits.ts';
import { packDigits } from '../../../src/domain/share-link/digits.ts';
import { FORMATS } from '../../../src/domain/share-link/formats.ts';
import { frame } from '../../../src/domain/share-link/frame.ts';
import { readHead } from '../../../src/domain/share-link/head.ts';
import { packWords } from '../../../src/domain/share-link/pack-words.ts';
import { moveRadix } from '../../../src/domain/share-link/radices.ts';
import { anyMove, anyRun, OWN_TEXTS, writtenMove } from '../support/any-moves.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { contentOf, decodeProof as decode, encodeProof as encode, proofOf } from '../support/links.ts';
import { CORNER, S01, SCENES } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

/** The most characters a link may have. */
const LONGEST_LINK = 8192;

const BOOK = moveBook(CORNER);
const LOG = STRATEGIES.hg_excellent!(CORNER).log();
const LINK = linkOf(LOG);
const OWN: Move = { kind: 'own', text: 'Thank you for the swans.', go: false, struck: [] };

function linkOf(log: RunLog, scenario: Scenario = CORNER): string {
  return proofOf(log, scenario);
}

/** The codes of the problems a text has as a link; none if it is one. */
function problems(text: string): string[] {
  const read = decode(text, BOOK);
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

describe.each(SCENES)('in %s', (_, scenario) => {
  const book = moveBook(scenario);

  it('what was encoded is decoded as it was', () => {
    overRuns(legalRuns(scenario), (log) => {
      expect(decode(linkOf(log, scenario), book)).toEqual({ ok: true, value: log });
    });
  });

  it('so is any run of moves that the scene knows, legal or not, with any words', () => {
    fc.assert(
      fc.property(anyRun(scenario, 25), (log) => {
        const link = encode(log, book);
        if (link.ok) expect(decode(link.value, book)).toEqual({ ok: true, value: log });
        else expect(link.issues.map(({ code }) => code)).toEqual(['link-too-long']);
      }),
    );
  });

  it('so are the most moves a link holds', () => {
    fc.assert(
      fc.property(anyRun(scenario, 255, writtenMove(scenario)), (log) => {
        expect(decode(linkOf(log, scenario), book)).toEqual({ ok: true, value: log });
      }),
    );
  });

  it('a link is safe to paste: letters, digits, dashes, the last one a letter or digit', () => {
    overRuns(legalRuns(scenario), (log) => {
      expect(linkOf(log, scenario)).toMatch(/^[A-Za-z0-9_-]*[A-Za-z0-9]$/u);
    });
  });

  it('a run with one move changed gives a link that decodes to that change', () => {
    const changed = fc.record({ log: legalRuns(scenario), at: fc.nat(), move: anyMove(scenario) });
    fc.assert(
      fc.property(changed, ({ log, at, move }) => {
        if (log.moves.length === 0) return;
        const moves = log.moves.with(at % log.moves.length, move);
        const link = linkOf({ ...log, moves }, scenario);
        expect(decode(link, book)).toEqual({ ok: true, value: { ...log, moves } });
        const same = JSON.stringify(moves) === JSON.stringify(log.moves);
        expect(link === linkOf(log, scenario)).toBe(same);
      }),
    );
  });
});

describe('a damaged link', () => {
  it('an empty one is empty, and so is white space', () => {
    expect(problems('')).toEqual(['link-empty']);
    expect(problems(' \n\t ')).toEqual(['link-empty']);
  });

  it('cut off anywhere, it says so', () => {
    overRuns(legalRuns(CORNER), (log) => {
      const link = linkOf(log);
      for (let length = 1; length < link.length; length++) {
        const read = decode(link.slice(0, length), BOOK);
        // Only the letter that keeps a dash from standing last may go missing.
        if (read.ok) expect([length, read.value]).toEqual([link.length - 1, log]);
        else expect(read.issues.map(({ code }) => code)).toEqual(['link-cut']);
      }
    });
  });

  it('with one character altered, it is refused or is the same run, and never another', () => {
    const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    for (const [at, sign] of [...LINK].entries()) {
      for (const other of [...signs, '.', '%', 'é', '😀']) {
        if (other === sign) continue;
        const read = decode(LINK.slice(0, at) + other + LINK.slice(at + 1), BOOK);
        if (read.ok) expect(read.value).toEqual(LOG);
        else expect(['link-altered', 'link-cut', 'link-newer']).toContain(read.issues[0]?.code);
        // Only the format stands in the first letters, and only the length in the next ones.
        if (!read.ok && at >= 4) expect(read.issues[0]?.code).toBe('link-altered');
      }
    }
  });

  it('with two characters exchanged, it is refused or is the same run', () => {
    for (let at = 0; at + 1 < LINK.length; at++) {
      const swapped = LINK.slice(0, at) + LINK[at + 1] + LINK[at] + LINK.slice(at + 2);
      const read = decode(swapped, BOOK);
      if (read.ok) expect(read.value).toEqual(LOG);
    }
  });

  it('some other text is no link of a newer game', () => {
    expect(problems(`_${LINK.slice(1)}`)).toEqual(['link-altered']);
    expect(problems('hello there')).toEqual(['link-altered']);
  });

  it('of a newer format, it says so', () => {
    expect(problems(`C${LINK.slice(1)}`)).toEqual(['link-newer']);
    expect(problems(`H${LINK.slice(1)}`)).toEqual(['link-newer']);
  });

  it('longer than a link may be, it says so before anything is read', () => {
    expect(problems('A'.repeat(LONGEST_LINK + 1))).toEqual(['link-too-long']);
    expect(problems(LINK + 'A'.repeat(LONGEST_LINK))).toEqual(['link-too-long']);
  });

  it.each(['.', ')', '&utm_source=mail', ' and look at this', '%20', '\n> ', '-', '_', 'A', '😀'])(
    'with %j behind it, it is read all the same',
    (junk) => {
      expect(decode(LINK + junk, BOOK)).toEqual({ ok: true, value: LOG });
    },
  );

  it('white space before and behind is no part of it', () => {
    expect(decode(`\n  ${LINK} \n`, BOOK)).toEqual({ ok: true, value: LOG });
  });

  it('with a move or an act that is still to come, it says that it is newer', () => {
    const radix = moveRadix(BOOK);
    const packed = (...digits: Digit[]) =>
      frame(
        FORMATS.proof,
        contentOf({
          engine: 0,
          revision: BOOK.revision,
          seed: 3,
          moves: packDigits(digits),
          words: packWords(['Thanks.'])!,
        }),
      );
    for (let digit = 20; digit < 32; digit++)
      expect(problems(packed({ digit, radix }))).toEqual(['link-newer']);
    for (let act = 29; act < 64; act++) {
      expect(problems(packed({ digit: 18, radix }, { digit: act, radix: 64 }))).toEqual(['link-newer']);
    }
  });

  it('of another scene, it names the revision, and its header can still be read', () => {
    const link = linkOf(STRATEGIES.hg_excellent!(S01).log(), S01);
    expect(decode(link, BOOK)).toEqual({
      ok: false,
      issues: [{ code: 'link-unknown-scene', place: 'link', expected: CORNER.revision, found: S01.revision }],
    });
    expect(readHead(link)).toMatchObject({
      ok: true,
      value: { revision: S01.revision, seed: 3, engine: 0 },
    });
  });
});

describe('anything at all', () => {
  it('text that is no link is refused and never thrown at', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.base64String({ maxLength: 200 }),
      fc
        .tuple(fc.nat(LINK.length), fc.string({ maxLength: 20 }))
        .map(([at, text]) => LINK.slice(0, at) + text),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = decode(text, BOOK);
        if (read.ok) expect(read.value).toEqual(LOG);
        else
          for (const { code, place, expected, found } of read.issues)
            expect(code && place && expected && found).toBeTruthy();
      }),
    );
  });

  it('a sound frame around any bytes gives a run of known moves or is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decode(frame(FORMATS.proof, bytes), BOOK);
        if (read.ok) expect(linkOf(read.value)).toBe(frame(FORMATS.proof, bytes));
      }),
    );
  });

  it('so it does around any moves and words with the right header', () => {
    const contents = fc.record({
      moves: fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ minLength: 128, maxLength: 300 })),
      words: fc.oneof(
        fc.constant(new Uint8Array()),
        OWN_TEXTS.map((text) => packWords([text])!),
      ),
    });
    fc.assert(
      fc.property(contents, (packed) => {
        const link = frame(
          FORMATS.proof,
          contentOf({ engine: 0, revision: BOOK.revision, seed: 3, ...packed }),
        );
        const read = decode(link, BOOK);
        if (read.ok) expect(linkOf(read.value)).toBe(link);
        else expect(['link-altered', 'link-newer']).toContain(read.issues[0]?.code);
      }),
    );
  });
});

describe('what cannot be written', () => {
  it('a move that the scene does not know', () => {
    const strange: Move[] = [
      { kind: 'talk', id: 'nowhere' },
      { kind: 'say', line: 'silence', go: true },
      { kind: 'next', id: 'to-mars' },
      { kind: 'build', parts: ['nowhere'], go: true },
      { ...OWN, struck: ['kindness'] },
      { ...OWN, struck: ['callback:nothing'] },
      { ...OWN, fact: 'nothing' },
      { ...OWN, text: ' unlike the log ' },
    ];
    for (const [at, move] of strange.entries()) {
      const moves = [...strange.slice(0, 0), ...LOG.moves.slice(0, at), move];
      expect(encode({ ...LOG, moves }, BOOK)).toMatchObject({
        ok: false,
        issues: [{ code: 'move-refused', place: `moves[${at}]` }],
      });
    }
  });

  it('a run of more words or choices than a link has room for', () => {
    const sign = (at: number) => String.fromCodePoint(0x4e00 + ((at * at * 7919) % 20_011));
    const words = (from: number) => Array.from({ length: 600 }, (_, i) => sign(from * 600 + i)).join('');
    const spoken = Array.from({ length: 12 }, (_, i): Move => ({ ...OWN, text: words(i) }));
    expect(encode({ ...LOG, moves: spoken }, BOOK)).toMatchObject({
      ok: false,
      issues: [{ code: 'link-too-long' }],
    });
    expect(encode({ ...LOG, moves: spoken.slice(0, 4) }, BOOK).ok).toBe(true);
    const parts = Array.from({ length: 5000 }, (_, i) => BOOK.parts[i % BOOK.parts.length]!);
    const moves = [parts, parts].map((list): Move => ({ kind: 'build', parts: list, go: false }));
    expect(encode({ ...LOG, moves }, BOOK)).toMatchObject({ ok: false, issues: [{ code: 'link-too-long' }] });
  });

  it('a run of more than 255 moves', () => {
    const moves = Array.from({ length: 256 }, (): Move => ({ kind: 'slip' }));
    expect(encode({ ...LOG, moves }, BOOK)).toMatchObject({ ok: false, issues: [{ code: 'link-too-long' }] });
    expect(encode({ ...LOG, moves: moves.slice(1) }, BOOK).ok).toBe(true);
  });
});
