import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLine } from '../../../src/domain/judge/judge-line.ts';
import { slotsOf } from '../../../src/domain/scenario/slots-of.ts';
import { S01 } from '../support/scenes.ts';

const judge = (text: string) => judgeLine(text, { partner: ['Ravi'], scene: undefined });
const levels = (text: string) =>
  Object.fromEntries(
    judge(text)
      .criteria.filter(({ applies }) => applies)
      .map(({ id, level }) => [id, level]),
  );

describe('a line alone', () => {
  it('has two whole numbers from 0 to 100, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tact, relationship } = judge(text);
        for (const score of [tact, relationship]) {
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        }
      }),
    );
  }, 120_000);

  it('that does everything well is judged well by every criterion', () => {
    const text =
      'Ravi, thank you for the story about the ferry. I should catch my train. I’ll mail you the link on Monday.';
    expect(levels(text)).toEqual({ T1: 4, T3: 3, T4: 4, T5: 4, R1: 4, R2: 4, R4: 4, R5: 4, R6: 4 });
    const { tact, relationship } = judge(text);
    expect(tact).toBeGreaterThanOrEqual(90);
    expect(relationship).toBeGreaterThanOrEqual(85);
  });

  it('says nothing either way at level 2', () => {
    expect(levels('I’m sorry.')).toEqual({ T1: 3, T3: 2, T4: 3, T5: 2, R1: 2, R2: 2, R4: 2, R5: 2 });
  });

  it('never judges a slot that was given or a promise that was kept', () => {
    const untold = judge('Thanks, Ravi!').criteria.filter(({ applies }) => !applies);
    expect(untold.map(({ id }) => id)).toEqual(['T2', 'R3']);
  });

  it('names the words that each level rests on', () => {
    const text = 'Thanks, Ravi!';
    const name = judge(text).criteria.find(({ id }) => id === 'R6');
    expect(name?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Ravi']);
  });
});

describe('caps, the first that holds', () => {
  it.each([
    ['You are so boring, thanks for the story about the ferry.', 5, 5],
    ['Gotta go.', 34, 34],
    ['Lovely to meet you, let’s stay in touch!', 49, 44],
    ['Lovely to meet you, I need the restroom.', 64, 59],
  ])('%s', (text, tact, relationship) => {
    const judged = judge(text);
    expect(judged.tact).toBeLessThanOrEqual(tact);
    expect(judged.relationship).toBeLessThanOrEqual(relationship);
  });

  it('hostile words are level 0 everywhere', () => {
    expect(new Set(Object.values(levels('Shut up, you idiot.')))).toEqual(new Set([0]));
  });

  it('a row of thanks is stuffing and one is not', () => {
    const once = judge('Thank you so much for the evening, it was good of you to have us all here.');
    const row = judge(
      'Thank you, thanks, many thanks, cheers, much obliged, thank you again, ta, thanks a million, cheers.',
    );
    expect(row.tact).toBeLessThanOrEqual(49);
    expect(once.tact).toBeGreaterThan(49);
  });
});

describe('where nothing is heard', () => {
  it.each(['', '🙂', 'Muchas gracias por todo, encantado de conocerte.'])('%s', (text) => {
    const { tact, relationship, criteria } = judge(text);
    expect([tact, relationship]).toEqual([10, 15]);
    expect(criteria.every(({ applies }) => !applies)).toBe(true);
  });

  it('where it can be read and performs nothing, nobody knows', () => {
    const { tact, relationship, criteria } = judge('What is two plus two?');
    expect([tact, relationship]).toEqual([33, 33]);
    expect(criteria.every(({ applies }) => !applies)).toBe(true);
  });

  it('a bare goodbye is a little more', () => {
    const { tact, relationship, acts } = judge('Bye.');
    expect([tact, relationship]).toEqual([34, 35]);
    expect(acts.map(({ act }) => act)).toEqual(['abrupt']);
  });
});

describe('with a scene', () => {
  const inScene = (text: string) => judgeLine(text, slotsOf(S01)).acts.map(({ act }) => act);

  it('only what was heard there is a callback', () => {
    expect(inScene('Thank you for the swans.')).toContain('specific_callback');
    expect(inScene('Thank you for the story about the llama farm.')).not.toContain('specific_callback');
  });

  it('wanting to meet others is a reason for the levels', () => {
    const reason = judgeLine('I want to meet some others too.', slotsOf(S01)).criteria.find(
      ({ id }) => id === 'T3',
    );
    expect(reason?.level).toBe(3);
  });
});
