import { expect, it } from 'vitest';
import { shippedCards } from '../../scripts/card-index.ts';
import { CARDS, cardPages, generatedCards } from '../../scripts/card-pages.ts';

const LIST = 'scenarios/index.json';

/** Bytes of the file that the shelf waits for before its first card, on a site with so many scenes. */
const bytesBefore = (scenes: number) =>
  Buffer.byteLength(cardPages(generatedCards(shippedCards(), scenes)).get(LIST) ?? '');

it('what the first card waits for is as large for 1,200 scenes as for 12', () => {
  expect(bytesBefore(12)).toBeGreaterThan(5000);
  // A longer list may take a digit more to say how many files it has.
  expect(bytesBefore(1200)).toBeLessThanOrEqual(bytesBefore(12) + 3);
});

it('every scene has its card in one file of the list, in order', () => {
  for (const scenes of [0, 1, CARDS.first, CARDS.first + 1, CARDS.first + CARDS.later + 1, 1200]) {
    const cards = generatedCards(shippedCards(), scenes);
    const pages = [...cardPages(cards).values()].map((text) => JSON.parse(text));
    expect(pages.flatMap((page) => page.scenes)).toEqual(JSON.parse(JSON.stringify(cards)));
    expect(pages[0].more).toBe(pages.length - 1);
  }
});
