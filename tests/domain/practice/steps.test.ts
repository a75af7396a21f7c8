import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, NO_PROGRESS, newStep, readProgress, STEPS } from '../../../src/domain/practice/steps.ts';

describe('one new thing a run', () => {
  it('begins with nothing but lines to choose from', () => {
    expect(STEPS.filter((step) => isMet(step, NO_PROGRESS, 0))).toEqual([]);
    expect(newStep(NO_PROGRESS, 0)).toBeUndefined();
  });

  it('brings one step with each run, in their order, and keeps it', () => {
    const met = (before: number) => STEPS.filter((step) => isMet(step, NO_PROGRESS, before));
    STEPS.forEach((step, index) => {
      expect(newStep(NO_PROGRESS, index + 1)).toBe(step);
      expect(met(index + 1)).toEqual(STEPS.slice(0, index + 1));
    });
    expect(newStep(NO_PROGRESS, STEPS.length + 1)).toBeUndefined();
  });

  it('shows all of them to whoever skips ahead, and calls nothing new', () => {
    const ahead = { runs: 0, everything: true };
    expect(STEPS.every((step) => isMet(step, ahead, 0))).toBe(true);
    expect(newStep(ahead, 1)).toBeUndefined();
  });

  it('reads back what was stored, and takes anything else for no progress', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (runs, everything) => {
        expect(readProgress({ runs, everything })).toEqual({ runs, everything });
      }),
    );
    for (const value of [undefined, null, 'x', 7, [], { runs: -1 }, { runs: 1.5, everything: 'yes' }]) {
      expect(readProgress(value)).toEqual(NO_PROGRESS);
    }
  });
});
