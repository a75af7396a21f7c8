import type { Card } from '../src/domain/practice/card.ts';

/** How many cards the first page holds, and how many each later one. */
export const CARDS = { first: 12, later: 200 } as const;

/**
 * The list of scenes as files, by their path below the site: so many cards as a screen shows at first in one of their
 * own, the others in larger ones that are fetched after it. However many scenes there are, the first file is as large.
 */
export function cardPages(cards: readonly Card[]): ReadonlyMap<string, string> {
  const later = cards.slice(CARDS.first);
  const pages = Array.from({ length: Math.ceil(later.length / CARDS.later) }, (_, at) =>
    later.slice(at * CARDS.later, (at + 1) * CARDS.later),
  );
  const first = { more: pages.length, scenes: cards.slice(0, CARDS.first) };
  return new Map([
    ['scenarios/index.json', JSON.stringify(first)],
    ...pages.map((scenes, at) => [`scenarios/index/${at + 1}.json`, JSON.stringify({ scenes })] as const),
  ]);
}

/** So many cards, made of those given by turns, each with an id and a title of its own: a shelf as it may once be. */
export function generatedCards(cards: readonly Card[], count: number): readonly Card[] {
  return Array.from({ length: Math.ceil(count / cards.length) }, (_, round) =>
    round === 0
      ? cards
      : cards.map((card) => ({ ...card, id: `${card.id}-${round}`, title: `${card.title} ${round}` })),
  )
    .flat()
    .slice(0, count);
}
