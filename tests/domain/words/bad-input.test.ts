import { describe, expect, it } from 'vitest';
import { judgeLine } from '../../../src/domain/judge/judge-line.ts';
import { recognise } from '../../../src/domain/words/recognise.ts';
import { heard } from './support.ts';

const BAD: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'blanks alone': ' \t\n  ',
  'ten kilobytes': 'thanks for the chat, I should go now. '.repeat(270),
  'one word of 5,000 letters': 'z'.repeat(5000),
  'one letter 5,000 times in "so"': `s${'o'.repeat(5000)} nice`,
  'control characters': '\u0000\u0007\u001b[31mwell\u0008',
  'lone surrogates': '\ud83d and \udc00 alone \ud800',
  'right to left': '\u202eevig\u202c شكرا جزيلا',
  'emoji alone': '👋🏽🙏👨‍👩‍👧‍👦',
  'combining marks without end': `e${'\u0301'.repeat(3000)}`,
  markup: '<img src=x onerror="alert(1)"><b></b>',
  code: 'for (let i = 0; i < 3; i++) { console.log(i); }',
  'open brackets': '([{*"\'<'.repeat(400),
};

describe('bad input is heard without harm', () => {
  it.each(Object.entries(BAD))('%s', (_, text) => {
    const { tact, relationship } = judgeLine(text, { partner: ['Ravi'], scene: undefined });
    for (const score of [tact, relationship]) {
      expect(Number.isInteger(score)).toBe(true);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('nothing is heard in emoji, blanks and junk', () => {
    for (const text of ['', '   ', '👋🏽🙏', 'asdf jkl; test test 123', '\ud83d'])
      expect(heard(text)).toEqual([]);
  });

  it('markup around words takes nothing from them', () => {
    expect(heard('<b>Thank you</b> Tariq, enjoy the expo!', 'Tariq').toSorted()).toEqual([
      'thanks',
      'uses_partner_name',
      'well_wish',
    ]);
  });
});

describe('letters are read as they are meant', () => {
  it.each([
    ['ＴＨＡＮＫ ＹＯＵ ｓｏ ｍｕｃｈ', 'thanks'],
    ['Thаnks a lot! thankſ', 'thanks'],
    ['𝓣𝓱𝓪𝓷𝓴 𝔂𝓸𝓾', 'thanks'],
    ['tha\u200bnk y\u00adou', 'thanks'],
    ['THANK YOU İ', 'thanks'],
    ['Thaaaanks sooooo much', 'thanks'],
    ['it’s been lovely to meet you', 'appreciation'],
    ['was ni\u0308ce to meet you', 'appreciation'],
    ['i, um, should, er, get going', 'preclosing'],
    ['ﬁngers crossed for tomorrow', 'well_wish'],
    ['I I need need the restroom', 'canned_excuse'],
  ])('%s', (text, act) => {
    expect(heard(text)).toContain(act);
  });

  it('a span covers the marks of its letters and no half of a character', () => {
    const text = '👋 Tha\u0301nk you 👋';
    const [act] = recognise(text).acts;
    expect(act?.act).toBe('thanks');
    expect(act?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Tha\u0301nk you']);
  });
});

describe('slips of one letter', () => {
  it.each([
    ['Thnaks for yuor tiem', 'thanks'],
    ['I shoudl get gonig', 'preclosing'],
    ['lovley to meet you', 'appreciation'],
    ['goood luck', 'well_wish'],
    ['excsue me, i need the restrom', 'canned_excuse'],
  ])('are mended: %s', (text, act) => {
    expect(heard(text)).toContain(act);
  });

  it.each([
    'He tanks up before noon',
    'There were thirty of them',
    'The chap was dripping wet',
    'An enigma, a charm',
  ])('real words are left alone: %s', (text) => {
    expect(heard(text)).toEqual([]);
  });
});
