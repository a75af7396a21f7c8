import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { findLinks } from '../../../src/domain/share-link/find-links.ts';
import { anyRun } from '../support/any-moves.ts';
import { encodeProof as encode } from '../support/links.ts';
import { logOf } from '../support/run.ts';
import { CORNER } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

const BOOK = moveBook(CORNER);

function linkOf(log: RunLog): string {
  const link = encode(log, BOOK);
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value;
}

const WRITTEN = linkOf(STRATEGIES.hg_excellent!(CORNER).log());
const SPOKEN = linkOf(
  logOf(CORNER, 7, [
    {
      kind: 'own',
      text: 'Thank you for the swans, I have to see Priya before she leaves us.',
      go: true,
      struck: [],
    },
    { kind: 'own', text: 'I’ll send you the name of that canal, and the left hinge.', go: true, struck: [] },
  ]),
);
const HERE = 'https://example.org/exit/#/run/';

const links = (text: string) => findLinks(text).map(({ link }) => link);

describe('in a whole message', () => {
  it.each([
    ['alone', (url: string) => url],
    ['at the end of a sentence', (url: string) => `Look at this: ${url}. Isn’t it?`],
    ['in brackets', (url: string) => `I left (${url}) at once.`],
    ['in angle brackets', (url: string) => `My run <${url}>, and yours?`],
    ['in quotation marks', (url: string) => `He wrote “${url}”.`],
    ['in Markdown', (url: string) => `_[my run](${url})_`],
    ['in a page', (url: string) => `<a href="${url}">my run</a>`],
    ['in a row of a table', (url: string) => `Ines,${url},"4"`],
    ['with a comma behind it', (url: string) => `${url}, and then`],
    ['with an ellipsis behind it', (url: string) => `${url}…`],
    ['with an escaped number sign', (url: string) => url.replace('#', '%23')],
    ['escaped altogether', (url: string) => `https://safe.example/?url=${encodeURIComponent(url)}&data=05`],
    ['without its beginning', (url: string) => url.slice(url.indexOf('/run/'))],
    ['with what a tracker adds', (url: string) => `${url}&utm_source=mail`],
    ['by itself', (url: string) => url.slice(HERE.length)],
    ['by itself in a sentence', (url: string) => `Here it is: ${url.slice(HERE.length)}.`],
    ['as emphasis', (url: string) => `look: _${url}_ and __so__ on`],
  ])('the run is found %s', (_, write) => {
    for (const link of [WRITTEN, SPOKEN]) expect(links(write(HERE + link))).toEqual([link]);
  });

  it('several are found in their order, each with its place', () => {
    const text = `one ${HERE}${WRITTEN}\ntwo: ${HERE}${SPOKEN}. ${WRITTEN}`;
    const found = findLinks(text);
    expect(found.map(({ link }) => link)).toEqual([WRITTEN, SPOKEN, WRITTEN]);
    for (const { link, at } of found) expect(text.slice(at, at + link.length)).toBe(link);
  });

  it('none is found where there is none', () => {
    for (const text of [
      '',
      '  ',
      'run/',
      '/run/',
      'hello there',
      'https://example.org/#/shelf',
      'A'.repeat(500),
      HERE,
    ])
      expect(links(text)).toEqual([]);
  });

  it('one that is not sound is given as it stands, so that it can be told what is wrong', () => {
    expect(links(`${HERE}${WRITTEN.slice(0, 20)} and so on`)).toEqual([WRITTEN.slice(0, 20)]);
    expect(links(`${HERE}BAAAAAAA.`)).toEqual(['BAAAAAAA']);
  });
});

describe('broken by a mail', () => {
  const brokenAt = (text: string, width: number, by: string) =>
    (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join(by);

  it.each(['\n', '\r\n', '=\r\n', '\n> ', '\r\n>> ', ' ', '\n\t', '\u200b', '\u00ad'])(
    'by %j wherever it is, it is put together again',
    (by) => {
      for (const link of [WRITTEN, SPOKEN]) {
        for (const width of [20, 31, 64, 76]) {
          expect(links(`Look:${by}${HERE}${brokenAt(link, width, by)}`)).toEqual([link]);
          expect(links(`Look: ${HERE}${brokenAt(link, width, by)}${by}What do you say?`)).toEqual([link]);
          expect(links(brokenAt(link, width, by))).toEqual([link]);
        }
        for (let at = 1; at < link.length; at++) {
          expect(links(`Look: ${HERE}${link.slice(0, at)}${by}${link.slice(at)}.`)).toEqual([link]);
        }
      }
    },
  );

  it('where its check sum is wrong it stays as it was', () => {
    const half = SPOKEN.slice(0, 40);
    expect(links(`${HERE}${half}\nYours sincerely\nInes`)).toEqual([half]);
    expect(links(`${HERE}${half}\n${'so-and-so'.repeat(30)}`)).toEqual([half]);
  });
});

describe('in any text', () => {
  it('every run is found, whatever stands between them', () => {
    const between = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `${text} `);
    fc.assert(
      fc.property(fc.array(fc.tuple(between, anyRun(CORNER, 6)), { maxLength: 5 }), (runs) => {
        const list = runs.map(([, log]) => linkOf(log));
        const text = runs.map(([before], i) => `${before}${HERE}${list[i]}`).join('. ');
        expect(links(text)).toEqual(list);
      }),
    );
  });

  it('nothing is thrown, and each place lies in the text', () => {
    const pieces = fc.constantFrom(
      '/run/',
      '%2Frun%2F',
      WRITTEN,
      SPOKEN.slice(0, 50),
      '\n',
      '> ',
      '=\n',
      'AY',
      '#',
      '%23',
      'é',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { link, at } of findLinks(text)) {
          expect(link).toMatch(/^[\w-]+$/u);
          expect(text.slice(at, at + 2)).toBe(link.slice(0, 2));
        }
      }),
    );
  });

  it('a hundred kilobytes made to be slow are read at once', () => {
    const wide = linkOf(
      logOf(
        CORNER,
        1,
        Array.from({ length: 250 }, () => ({ kind: 'slip' as const })),
      ),
    );
    const start = wide.slice(0, -1);
    for (const piece of [
      `${start}\n`,
      `/run/${start}\n`,
      '/run/',
      'A',
      'AY\n',
      '/run/AfAAAAAAAAAAAAAAAAAAAA\n',
      '\n',
      '=\r\n> ',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(findLinks(text).length).toBeLessThanOrEqual(20_000);
    }
  }, 5000);
});
