import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/copy/en/numbers.ts';

describe('spelledOut', () => {
  it.each([
    ['A mixer, 19:18.', 'A mixer, eighteen past seven.'],
    ['at 15:30, with a pencil', 'at half past three, with a pencil'],
    ['leaves 19:00', 'leaves seven o’clock'],
    ['the 00:12', 'the twelve past midnight'],
    ['A party, 23:52.', 'A party, eight to midnight.'],
    ['at 12:00', 'at noon'],
    ['till 11:45', 'till a quarter to noon'],
    ['from 08:15 on', 'from a quarter past eight on'],
    ['Breakout 4', 'Breakout four'],
    ['it is at 84 per cent', 'it is at eighty-four per cent'],
    [
      'since 1987, and 1900, and 1905',
      'since nineteen eighty-seven, and nineteen hundred, and nineteen oh five',
    ],
    ['on the 14th and the 22nd and the 20th', 'on the fourteenth and the twenty-second and the twentieth'],
    ['120 of 4000, or 2012', 'one hundred and twenty of four thousand, or two thousand and twelve'],
    ['room 007, 12345', 'room nought nought seven, one two three four five'],
    ['at 25:70', 'at twenty-five:seventy'],
    ['no number', 'no number'],
  ])('%s', (text, words) => {
    expect(spelledOut(text)).toBe(words);
  });

  it('leaves no digit in any text, and changes nothing once that is so', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:.a th'), maxLength: 20 }), (text) => {
        const words = spelledOut(text);
        expect(words).not.toMatch(/\d/u);
        expect(words).not.toContain('undefined');
        expect(spelledOut(words)).toBe(words);
      }),
    );
  });
});
