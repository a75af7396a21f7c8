import { describe, expect, it } from 'vitest';
import { judgeLine } from '../../../src/domain/judge/judge-line.ts';
import { fixture, heard } from './support.ts';

const LINES = fixture('hostile');
const FAMILIES = [...new Set(LINES.map(({ family }) => family ?? ''))];

it('there are ten families of at least twelve lines each', () => {
  expect(FAMILIES).toHaveLength(10);
  for (const family of FAMILIES) {
    expect(LINES.filter((line) => line.family === family).length, family).toBeGreaterThanOrEqual(12);
  }
});

describe.each(FAMILIES)('%s', (family) => {
  it.each(LINES.filter((line) => line.family === family).map((line) => [line.text, line] as const))(
    'is not taken in by: %s',
    (_, { text, partner_name, not = [] }) => {
      const found = heard(text, partner_name);
      expect(found.filter((act) => not.includes(act))).toEqual([]);
    },
  );
});

/** What an honest good line gets at the lower quartile of the open labelled lines of quality 4 and 5. */
function lowerQuartile(of: 'tact' | 'relationship'): number {
  const good = ['given-open', 'open']
    .flatMap(fixture)
    .filter((line) => (line as unknown as { quality: number }).quality >= 4)
    .map(({ text, partner_name }) => judgeLine(text, { partner: [partner_name], scene: undefined })[of])
    .toSorted((a, b) => a - b);
  return good[Math.floor(good.length / 4)] ?? 0;
}

it('no trick reaches the lower quartile of good honest lines in both numbers', () => {
  const tricks = ['stuffed', 'injected', 'negated', 'quoted', 'hypothetical', 'reported', 'sarcastic'];
  const [tact, relationship] = [lowerQuartile('tact'), lowerQuartile('relationship')];
  const through = LINES.filter(({ family = '' }) => tricks.includes(family)).filter(
    ({ text, partner_name }) => {
      const judged = judgeLine(text, { partner: [partner_name], scene: undefined });
      return judged.tact >= tact && judged.relationship >= relationship;
    },
  );
  expect(through.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
}, 60_000);
