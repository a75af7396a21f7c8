import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, partsOf } from '../../../src/domain/kernel/civil-day.ts';

const days = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a civil day', () => {
  it.each([
    '',
    '2026-2-3',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-02-03T00',
  ])('is not %j', (text) => {
    expect(partsOf(text)).toBeUndefined();
    expect(daysBetween('2026-01-01', text)).toBeUndefined();
  });

  it('has a leap day every four years, but for full centuries that four hundred does not divide', () => {
    expect(['2024', '2000', '1900', '2026'].map((year) => partsOf(`${year}-02-29`) !== undefined)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('lies as many days from another as the calendar says', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const apart = (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000;
        expect(daysBetween(a, b)).toBe(apart);
      }),
    );
  });
});
