import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOfTheDay } from '../../../src/domain/practice/scene-of-the-day.ts';
import { SHIPPED } from '../support/scenes.ts';

const DAY = 24 * 3600 * 1000;

/** The civil day so many days after the first of March 2026. */
const dayAt = (at: number) => new Date(Date.UTC(2026, 2, 1) + at * DAY).toISOString().slice(0, 10);

const anyIds = (least: number) =>
  fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: least, maxLength: 40 });
const anyDay = fc.integer({ min: -20_000, max: 20_000 });

describe('the scene of the day', () => {
  it('is one of the scenes, and the same in whatever order they come', () => {
    fc.assert(
      fc.property(anyIds(1), anyDay, (ids, at) => {
        const scene = sceneOfTheDay(dayAt(at), ids);
        expect(ids).toContain(scene);
        expect(sceneOfTheDay(dayAt(at), ids.toReversed())).toBe(scene);
        expect(sceneOfTheDay(dayAt(at), ids.toSorted())).toBe(scene);
      }),
    );
  });

  it('is never the same two days running', () => {
    fc.assert(
      fc.property(anyIds(2), anyDay, (ids, at) => {
        expect(sceneOfTheDay(dayAt(at + 1), ids)).not.toBe(sceneOfTheDay(dayAt(at), ids));
      }),
    );
  });

  it('gives every scene its day before it begins again', () => {
    fc.assert(
      fc.property(anyIds(1), anyDay, (ids, at) => {
        const days = Array.from({ length: 2 * ids.length - 1 }, (_, more) => dayAt(at + more));
        expect(new Set(days.map((day) => sceneOfTheDay(day, ids)))).toEqual(new Set(ids));
      }),
    );
  });

  it('does not run through the scenes in one order for ever', () => {
    const ids = SHIPPED.map(({ file }) => file.id);
    const round = (first: number) => ids.map((_, at) => sceneOfTheDay(dayAt(first + at), ids)).join();
    const rounds = Array.from({ length: 10 }, (_, nth) => round(nth * ids.length));
    expect(new Set(rounds).size).toBe(10);
  });

  it('is nothing where there are no scenes or the day is none', () => {
    expect(sceneOfTheDay('2026-03-14', [])).toBeUndefined();
    expect(sceneOfTheDay('2026-02-30', ['a', 'b'])).toBeUndefined();
    expect(sceneOfTheDay('', ['a'])).toBeUndefined();
  });
});
