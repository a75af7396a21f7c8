import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '../../../src/domain/kernel/chance.ts';

const seeds = fc.integer({ min: 0, max: 0xffffffff });

it('a draw is a whole number within its range, both ends included', () => {
  fc.assert(
    fc.property(seeds, fc.string(), fc.nat(300), fc.nat(50), (seed, key, low, size) => {
      const drawn = draw(seed, key, low, low + size);
      expect(Number.isInteger(drawn) && drawn >= low && drawn <= low + size).toBe(true);
    }),
  );
});

it('each number of a range comes up about as often as any other', () => {
  const met = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) met[draw(seed, 'deafness', 0, 3)]! += 1;
  for (const times of met) expect(Math.abs(times - 1000)).toBeLessThan(150);
});

it('two keys of one seed do not go together', () => {
  let alike = 0;
  for (let seed = 0; seed < 4000; seed++) {
    if (draw(seed, 'deafness', 0, 3) === draw(seed, 'wish', 0, 3)) alike += 1;
  }
  expect(Math.abs(alike - 1000)).toBeLessThan(150);
});
