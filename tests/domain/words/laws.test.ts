import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/domain/words/recognise.ts';
import type { Slots } from '../../../src/domain/words/slots.ts';
import { fixture } from './support.ts';

const LINES = ['given-open', 'open', 'hostile', 'paraphrases'].flatMap(fixture);
const slotsOf = (name: string): Slots => ({ partner: [name], scene: undefined });

/** Lines as people write them, pieces of them in any order, and any text at all. */
const anyText = fc.oneof(
  fc.constantFrom(...LINES.map(({ text }) => text)),
  fc
    .array(fc.constantFrom(...LINES.flatMap(({ text }) => text.split(/(?<=[,.!?])/u))), { maxLength: 5 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);

describe('recognise', () => {
  it('hears any text whatever, and the same each time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('Ravi', 'Rich', '', '王芳'), (text, name) => {
        expect(recognise(text, slotsOf(name))).toEqual(recognise(text, slotsOf(name)));
      }),
    );
  }, 120_000);

  it('gives spans that lie in the text, are not empty, stand in order and split no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { spans } of recognise(text, slotsOf('Ravi')).acts) {
          expect(spans.length).toBeGreaterThan(0);
          let before = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const at of [start, end]) expect(splits(text, at)).toBe(false);
            before = end;
          }
        }
      }),
    );
  }, 120_000);

  it('hears the same with space around it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(' ', '\t', '  \n'), (text, space) => {
        const plain = recognise(text, slotsOf('Ravi')).acts;
        const moved = recognise(`${space}${text}${space}`, slotsOf('Ravi')).acts;
        const back = moved.map((each) => ({
          ...each,
          spans: each.spans.map(({ start, end }) => ({
            start: start - space.length,
            end: end - space.length,
          })),
        }));
        expect(back).toEqual(plain);
      }),
    );
  }, 120_000);

  it('hears each act once a target', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const keys = recognise(text, slotsOf('Ravi')).acts.map(({ act, of }) => `${act}:${of}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  }, 120_000);

  // Struck out and not cut out: a cut would bring words together that nobody said together.
  it('hears an act no more where all the words it names are struck out', () => {
    for (const { text, partner_name } of LINES) {
      const slots = slotsOf(partner_name);
      for (const { act, spans } of recognise(text, slots).acts) {
        let rest = text;
        for (const { start, end } of spans.toReversed()) {
          rest = rest.slice(0, start) + rest.slice(start, end).replace(/\S+/gu, 'z') + rest.slice(end);
        }
        expect(
          recognise(rest, slots).acts.map((each) => each.act),
          `${act}: ${rest}`,
        ).not.toContain(act);
      }
    }
  }, 120_000);
});

/** True where an offset lies between the two halves of one character. */
function splits(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
