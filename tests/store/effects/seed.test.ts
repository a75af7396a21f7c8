import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshSeed } from '../../../src/effects/seed.ts';

afterEach(() => vi.unstubAllGlobals());

describe('freshSeed', () => {
  it.each([0, 1, 0x7fffffff, 0x80000000, 0xffffffff])('gives what the browser drew: %i', (drawn) => {
    vi.stubGlobal('crypto', { getRandomValues: (into: Uint32Array) => into.fill(drawn) });
    expect(freshSeed()).toBe(drawn);
  });

  it('is a whole number of 32 bits, and another one each time', () => {
    const seeds = Array.from({ length: 100 }, freshSeed);
    for (const seed of seeds) {
      expect(Number.isInteger(seed)).toBe(true);
      expect(seed).toBeGreaterThanOrEqual(0);
      expect(seed).toBeLessThanOrEqual(0xffffffff);
    }
    expect(new Set(seeds).size).toBeGreaterThan(95);
  });
});
