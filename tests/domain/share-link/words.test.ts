import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflateEnglish } from '../../../src/domain/share-link/deflate-english.ts';
import { OPENING_BYTES } from '../../../src/domain/share-link/english-code.ts';
import { packWords } from '../../../src/domain/share-link/pack-words.ts';
import { MOST_WORDS, unpackWords } from '../../../src/domain/share-link/unpack-words.ts';
import { OWN_TEXTS } from '../support/any-moves.ts';

/** Words as another deflater would write them. */
const deflated = (text: string | Uint8Array) => Uint8Array.of(0, ...deflateRawSync(text, { level: 9 }));

it('texts come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(OWN_TEXTS, { maxLength: 12 }), (texts) => {
      expect(unpackWords(packWords(texts)!)).toEqual(texts);
    }),
  );
});

it('by the code for English they come out of another inflater too', () => {
  const bytes = fc.oneof(
    fc.array(OWN_TEXTS, { maxLength: 12 }).map((texts) => Uint8Array.from(Buffer.from(texts.join('\n')))),
    fc.uint8Array({ maxLength: 2000 }),
    fc
      .array(fc.constantFrom(...'thanks for the swans '))
      .map((signs) => Uint8Array.from(Buffer.from(signs.join('')))),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const stream = Buffer.concat([OPENING_BYTES, deflateEnglish(given)]);
      expect(Uint8Array.from(inflateRawSync(stream))).toEqual(given);
    }),
  );
});

it('what comes again is said once, however long it is and however far back', () => {
  for (const [length, gap] of [
    [3, 0],
    [11, 40],
    [258, 300],
    [700, 1],
    [40, 33_000],
  ] as const) {
    const again = 'It was lovely to hear about the swans and the left hinge. '.repeat(13).slice(0, length);
    const given = Uint8Array.from(Buffer.from(again + 'x'.repeat(gap) + again));
    const english = deflateEnglish(given);
    expect(Uint8Array.from(inflateRawSync(Buffer.concat([OPENING_BYTES, english])))).toEqual(given);
    expect(english.length).toBeLessThan(given.length / 1.5 + 4);
  }
});

it('the opening brings the code, and ends on a whole byte', () => {
  // Nothing but the end of the block, whose code is eight bits long.
  expect(deflateEnglish(new Uint8Array())).toHaveLength(1);
  expect(inflateRawSync(Buffer.concat([OPENING_BYTES, deflateEnglish(new Uint8Array())]))).toHaveLength(0);
});

it('what another deflater has made is read alike', () => {
  fc.assert(
    fc.property(fc.array(OWN_TEXTS, { minLength: 1, maxLength: 12 }), (texts) => {
      expect(unpackWords(deflated(texts.join('\n')))).toEqual(texts);
    }),
  );
});

it('texts of all the bytes that words may have are read; one more is too long to write and to read', () => {
  const texts = Array.from({ length: MOST_WORDS / 512 }, () => 'x'.repeat(511));
  const most = [...texts.slice(0, -1), 'x'.repeat(512)];
  expect(unpackWords(packWords(most)!)).toEqual(most);
  expect(packWords([...most, 'x'])).toBeUndefined();
  expect(unpackWords(deflated('x'.repeat(MOST_WORDS + 1)))).toBe('too-long');
});

it('bytes that swell to millions are too long, and are not inflated any further', () => {
  const bomb = deflated(new Uint8Array(6_000_000));
  expect(bomb.length).toBeLessThan(6144);
  expect(unpackWords(bomb)).toBe('too-long');
});

it.each([
  ['not deflated', Uint8Array.of(0, 0xff, 0xff, 0xff)],
  ['nothing but their first byte', Uint8Array.of(0)],
  ['cut off', deflated('Thank you for the swans.').slice(0, -4)],
  ['no UTF-8', deflated(Uint8Array.of(0x61, 0xff))],
  ['half of a pair', deflated(Uint8Array.of(0xed, 0xa0, 0x80))],
  ['an overlong sign', deflated(Uint8Array.of(0xc1, 0xa1))],
  ['an empty text between others', deflated('one\n\ntwo')],
  ['no text at all', deflated('')],
  ['control characters', deflated('a\u0000b')],
  ['blanks at the end', deflated('thanks ')],
  ['a text longer than the log holds', deflated('x'.repeat(601))],
])('what is %s is altered', (_, bytes) => {
  expect(unpackWords(bytes)).toBe('altered');
});

it('words packed in a way to come are newer', () => {
  for (let how = 2; how < 256; how++) expect(unpackWords(Uint8Array.of(how, 1, 2, 3))).toBe('newer');
});

it('any bytes at all are texts of the log, or refused', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.uint8Array({ maxLength: 400 }), (how, bytes) => {
      const texts = unpackWords(Uint8Array.of(how, ...bytes));
      if (typeof texts === 'string') expect(['altered', 'too-long', 'newer']).toContain(texts);
      else expect(unpackWords(packWords(texts)!)).toEqual(texts);
    }),
  );
});
