import type { Issue } from '../domain/kernel/issue.ts';

/** What the shelf knows of a scene without having loaded it. */
export interface Card {
  readonly id: string;
  /** Ten hexadecimal digits, by which a link finds its scene; absent where the file is broken. */
  readonly revision?: string;
  readonly title: string;
  readonly place: string;
  readonly partner: string;
  readonly goal: string;
  readonly difficulty: number;
  readonly skills: readonly string[];
  /** What is wrong with the file; empty for a scene that can be played. */
  readonly problems: readonly Issue[];
}

/** The list of scenes, as far as it has come. */
export type Catalogue =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly found: string }
  | { readonly status: 'ready'; readonly cards: readonly Card[] };

/** Reads the list of scenes; `undefined` if it is not one. The build writes it, so no field is guessed at. */
export function readCatalogue(text: string): readonly Card[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const cards = typeof value === 'object' && value !== null && 'scenes' in value ? value.scenes : undefined;
    return Array.isArray(cards) && cards.every(isCard) ? cards : undefined;
  } catch {
    return undefined;
  }
}

function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const card = value as Record<string, unknown>;
  const texts = ['id', 'title', 'place', 'partner', 'goal'];
  return (
    texts.every((key) => typeof card[key] === 'string') &&
    typeof card.difficulty === 'number' &&
    Array.isArray(card.skills) &&
    Array.isArray(card.problems)
  );
}
