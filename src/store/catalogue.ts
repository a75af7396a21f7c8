import type { Card } from '../domain/practice/card.ts';

/** The list of scenes, as far as it has come: the first cards, and whether `more` are on their way or did not come. */
export type Catalogue =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly found: string }
  | {
      readonly status: 'ready';
      readonly cards: readonly Card[];
      readonly more: 'none' | 'coming' | 'failed';
    };

/** One file of the list. */
export interface CardPage {
  readonly cards: readonly Card[];
  /** How many more files the list has, 0 in all but the first. */
  readonly more: number;
}

/** Reads a file of the list of scenes; `undefined` if it is none. The build writes it, so no field is guessed at. */
export function readCardPage(text: string): CardPage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { scenes, more = 0 } = value as Record<string, unknown>;
    const whole = Array.isArray(scenes) && scenes.every(isCard) && typeof more === 'number';
    return whole ? { cards: scenes, more } : undefined;
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
    ['skills', 'trains', 'problems'].every((key) => Array.isArray(card[key]))
  );
}
