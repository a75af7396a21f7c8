import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwnText, LONGEST_TEXT, ownText } from '../../../src/domain/run-log/own-text.ts';

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 900 }),
  fc.string({ unit: 'grapheme', maxLength: 900 }),
  fc
    .array(fc.constantFrom('\u0007', ' ', '\n', '\uD800', '👋', 'a', '\u202E'), { maxLength: 700 })
    .map((all) => all.join('')),
);

describe('typed words as the log keeps them', () => {
  it('are kept as they are once they are so, and fit', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const kept = ownText(text);
        expect(ownText(kept)).toBe(kept);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(isOwnText(kept)).toBe(kept !== '');
        expect(kept).not.toMatch(/\p{Cs}|\p{Cc}|^\s|\s$/u);
      }),
    );
  });

  it('have single blanks for line breaks, and nothing for what cannot be seen', () => {
    expect(ownText(' Thanks \u0007 for\n\nall \uD83D that ')).toBe('Thanks for all \uFFFD that');
  });
});
