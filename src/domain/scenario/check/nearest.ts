/** So many letters may be wrong, missing or too many for a word to be taken as meant for another. */
const MOST_SLIPS = 2;

/**
 * The known word that was most likely meant: the one that differs least, by at most two letters and by less than half
 * of the word; `undefined` where none is that near. A known word is the nearest to itself.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = MOST_SLIPS + 1;
  for (const each of known) {
    const slips = slipsBetween(word, each, least);
    if (slips < least && slips * 2 <= word.length) {
      best = each;
      least = slips;
    }
  }
  return best;
}

/** Letters to change, add or take away to get from one word to the other; `most` where it takes as many or more. */
function slipsBetween(from: string, to: string, most: number): number {
  if (from === to) return 0;
  const far = from.length - to.length;
  if (far >= most || -far >= most) return most;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let f = 1; f <= from.length; f++) {
    const next = [f];
    for (let t = 1; t <= to.length; t++) {
      const changed = (row[t - 1] ?? 0) + (from[f - 1] === to[t - 1] ? 0 : 1);
      const dropped = (row[t] ?? 0) + 1;
      const added = (next[t - 1] ?? 0) + 1;
      next.push(changed < dropped ? (changed < added ? changed : added) : dropped < added ? dropped : added);
    }
    row = next;
  }
  return row[to.length] ?? most;
}
