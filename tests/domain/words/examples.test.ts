import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts } from './support.ts';

/** Every family says by example, in its comment, what performs its act and what only looks like it. */
const FOLDER = 'src/domain/words/acts';
const FAMILY = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*export const [A-Z_]+: Family = \{\s*act: '(\w+)'/gu;

const families = readdirSync(FOLDER).flatMap((file) => {
  const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
  return [...source.matchAll(FAMILY)].map(([, comment = '', act = '']) => ({
    name: `${file} ${act}`,
    act,
    hears: examples(comment, '@hears'),
    not: examples(comment, '@not'),
    comment,
  }));
});

function examples(comment: string, tag: string): string[] {
  return comment.split('\n').flatMap((line) => {
    const at = line.indexOf(`${tag} `);
    return at < 0 ? [] : [line.slice(at + tag.length + 1).trim()];
  });
}

it('finds every family', () => {
  const declared = readdirSync(FOLDER).map(
    (file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split(': Family = {').length - 1,
  );
  expect(families).toHaveLength(declared.reduce((sum, each) => sum + each, 0));
});

describe.each(families.map((family) => [family.name, family] as const))('%s', (_, family) => {
  it('has an example, a counter-example and a source', () => {
    expect(family.hears.length).toBeGreaterThan(0);
    expect(family.not.length).toBeGreaterThan(0);
    expect(family.comment).toMatch(/Source/u);
  });
  it.each(family.hears)('hears it in: %s', (text) => {
    expect(acts(text)).toContain(family.act);
  });
  it.each(family.not)('does not hear it in: %s', (text) => {
    expect(acts(text)).not.toContain(family.act);
  });
});
