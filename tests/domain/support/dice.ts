/** Whole numbers from 0 up to below `sides`, the same for the same seed. */
export type Dice = (sides: number) => number;

/** Dice of a seed, for transcripts by the thousand, where shrinking would cost more than it tells. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

/** One of the list, or nothing where the list is empty. */
export function oneOf<T>(dice: Dice, list: readonly T[]): T | undefined {
  return list[dice(list.length)];
}

/** The list in another order. */
export function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(dice(left.length), 1));
  return out;
}
