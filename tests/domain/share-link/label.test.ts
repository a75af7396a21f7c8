import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLabel, labelOf } from '../../../src/domain/share-link/label.ts';

it.each([
  ['Ines', 'Ines'],
  ['  Group  4\n', 'Group 4'],
  ['Ваня', 'Ваня'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
  ['<b>Ines</b>', '<b>Ines</b>'],
  ['a\u202eb\u2066c\u200fd', 'abcd'],
  ['a\u0000b\u0085c\u200bd\ud800e', 'abcde'],
  ['x'.repeat(40), 'x'.repeat(24)],
  ['🙂'.repeat(40), '🙂'.repeat(24)],
  ['\u200d\ufe0f', ''],
  [' \u202e ', ''],
  ['', ''],
])('%j becomes %j', (typed, label) => {
  expect(labelOf(typed)).toBe(label);
});

it('what it makes of any text is a label or nothing, of 24 characters at most that can all be seen', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
      .map((all) => all.join('')),
    fc
      .array(fc.constantFrom(' ', '\u202e', '\ud83d', '\ude42', '\u200d', 'é', '\u3164', 'a'))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const label = labelOf(text);
      expect(isLabel(label)).toBe(label !== '');
      expect([...label].length).toBeLessThanOrEqual(24);
      expect(label).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      expect(label).toBe(label.trim());
    }),
  );
});
