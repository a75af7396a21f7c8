import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/domain/words/pattern/parse.ts';
import { recognise } from '../../../src/domain/words/recognise.ts';

const ROOT = 'src/domain/words';
const SOURCES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const);

/** A repeat without bound in or right behind another, or with ways that begin alike: those backtrack for ever. */
const NESTED = /\((?:[^()\\]|\\.)*(?:[*+]|\{\d+,\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\})/u;
const ADJACENT =
  /(?:\.|\\[wsdSWD]|\[[^\]]+\])(?:[*+]|\{\d+,\})(?:\.|\\[wsdSWD]|\[[^\]]+\])(?:[*+]|\{\d+,\})/u;

/** The regular expressions of a source, as they are written. */
function expressionsOf(source: string): string[] {
  const bare = source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\/\/.*$/gmu, '');
  return [
    ...bare.matchAll(/(?<=[(=,:?!&|\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*u[a-z]*/gu),
  ].map(([, inner = '']) => inner);
}

const isRisky = (expression: string) => NESTED.test(expression) || ADJACENT.test(expression);

describe('regular expressions', () => {
  it('the check catches what backtracks', () => {
    for (const bad of ['(a+)+$', '(?:a*b?)*c', '(\\w+\\s?)+$', '\\s*\\s*x', '.*.*=', '(x{2,})+']) {
      expect(isRisky(bad), bad).toBe(true);
    }
    for (const good of ['^\\d+$', '[\\s.,()"]+', '(?:s|x|z)$', '(.)\\1{2,}'])
      expect(isRisky(good), good).toBe(false);
    expect(expressionsOf("x.replace(/[^a-z]+/gu, ' ')")).toEqual(['[^a-z]+']);
  });

  it('none of the recogniser backtracks', () => {
    const all = SOURCES.flatMap(([file, source]) => expressionsOf(source).map((each) => `${file}: ${each}`));
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(isRisky)).toEqual([]);
  });
});

it('a pattern can repeat nothing without bound', () => {
  const bounds = JSON.stringify(parsePattern('a* <adv>* ..9 (b|c)?'));
  expect(bounds).toContain('"times":3');
  expect(bounds).toContain('"most":9');
});

/** Text made to be slow: what patterns begin with, over and over, and never what they end with. */
const SLOW: Readonly<Record<string, string>> = {
  'want to, over and over': 'i would really just like to go and ',
  'thanks without end': 'thank you so very very much for the ',
  commas: 'you, you, he, she, you, ',
  'open quotes and brackets': '("[*\' ',
  'letters without space': 'abcdefghij',
  'names and capitals': 'Priya Kofi Hanna, ',
  negations: 'not not never no nothing ',
  'typing slips': 'thnak yuo vrey mcuh ',
  digits: '9.30 12:15 4 2 ',
};

/** The least of five tries, in milliseconds: a busy machine only ever adds. */
function timeOf(text: string): number {
  const tries = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    recognise(text, { partner: ['Priya'], scene: undefined });
    return performance.now() - start;
  });
  return Math.min(...tries);
}

describe('time grows with the length and no faster', () => {
  it.each(Object.entries(SLOW))(
    '%s',
    (_, piece) => {
      const make = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const length of [2000, 4000]) recognise(make(length));
      const times = [2000, 4000, 8000, 16_000].map((length) => timeOf(make(length)));
      // Eight times the length: linear is 8, quadratic 64. What is below a few milliseconds says nothing.
      expect(times.at(-1) ?? 0).toBeLessThan(Math.max(250, (times[0] ?? 0) * 40));
    },
    60_000,
  );
});
