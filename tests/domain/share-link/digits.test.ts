import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitsOf, packDigits } from '../../../src/domain/share-link/digits.ts';

const digits = fc.array(
  fc
    .integer({ min: 1, max: 400 })
    .chain((radix) => fc.record({ digit: fc.nat(radix - 1), radix: fc.constant(radix) })),
  { maxLength: 80 },
);

it('digits come off in the order in which they were written, and then there are only noughts', () => {
  fc.assert(
    fc.property(digits, (written) => {
      const reader = digitsOf(packDigits(written));
      expect(written.map(({ radix }) => reader.take(radix))).toEqual(written.map(({ digit }) => digit));
      expect([reader.isSpent(), reader.take(7), reader.take(255)]).toEqual([true, 0, 0]);
    }),
  );
});

it('no byte is wasted: the last one is never nought', () => {
  fc.assert(
    fc.property(digits, (written) => {
      expect(packDigits(written).at(-1)).not.toBe(0);
    }),
  );
  expect(packDigits([])).toEqual(new Uint8Array());
  expect(packDigits([{ digit: 0, radix: 9 }])).toEqual(new Uint8Array());
});

it('the first digit is the lowest, and the first byte the least', () => {
  const written = [
    { digit: 44, radix: 100 },
    { digit: 3, radix: 10 },
  ];
  expect([...packDigits(written)]).toEqual([0x58, 0x01]);
});
