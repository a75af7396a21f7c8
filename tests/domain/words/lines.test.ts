import { describe, expect, it } from 'vitest';
import { liesWithin } from '../../../src/domain/kernel/span.ts';
import { compose } from '../../../src/domain/scenario/compose.ts';
import { CORNER, SCENES } from '../support/scenes.ts';

describe.each(SCENES)('in %s', (_, scenario) => {
  it('every act of every line stands on words of that line', () => {
    for (const { id, utterance } of scenario.lines.values()) {
      for (const { spans } of utterance.acts) {
        expect(spans).toHaveLength(1);
        expect(liesWithin(spans[0]!, utterance.text.length), id).toBe(true);
      }
    }
  });

  it('every line says what its parts say, in their order, with single spaces', () => {
    for (const line of scenario.file.lines) {
      const texts = line.parts.map((part) =>
        typeof part === 'string' ? scenario.file.parts.find(({ id }) => id === part)?.text : part.text,
      );
      expect(scenario.lines.get(line.id)?.utterance.text).toBe(texts.join(' '));
    }
  });
});

it('an act that names its words stands on them, any other on its whole clause', () => {
  const { text, acts } = compose([
    { text: 'Well.', acts: ['hint'] },
    { text: 'Thank you for the bees.', acts: [{ act: 'callback:bees', words: 'the bees' }, 'thanks'] },
  ]);
  expect(
    acts.map(({ act, of, clause, spans }) => [
      act,
      of,
      clause,
      ...spans.map((s) => text.slice(s.start, s.end)),
    ]),
  ).toEqual([
    ['hint', undefined, 0, 'Well.'],
    ['callback', 'bees', 1, 'the bees'],
    ['thanks', undefined, 1, 'Thank you for the bees.'],
  ]);
});

it('a clause that ends on a question mark is asked', () => {
  const asked = (line: string) =>
    CORNER.lines.get(line)?.utterance.acts.find(({ act }) => act === 'introduction')?.asked;
  expect([asked('meet-right'), asked('meet-told')]).toEqual([true, false]);
});
