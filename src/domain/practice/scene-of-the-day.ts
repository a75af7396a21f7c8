import { draw } from '../kernel/chance.ts';
import type { CivilDay } from '../kernel/civil-day.ts';
import { daysBetween } from '../kernel/civil-day.ts';
import { floorDiv } from '../kernel/int.ts';

/** From here on days are counted; any day that stands fast would do. */
const FIRST_DAY = '0001-01-01';

/**
 * The id of the scene of a day: the same for everybody with the same scenes, whatever order they come in. As many days
 * as there are scenes make a round in which each has its day, in an order of the round's own; no scene has two days
 * running, unless it is the only one.
 *
 * @param ids each once
 * @returns `undefined` where there are no scenes, or the day is none
 */
export function sceneOfTheDay(day: CivilDay, ids: readonly string[]): string | undefined {
  const since = daysBetween(FIRST_DAY, day);
  if (since === undefined || ids.length === 0) return undefined;
  const round = floorDiv(since, ids.length);
  const order = orderOf(round, ids);
  // Two scenes take turns: in an order drawn anew the last of a round could only be followed by itself or be moved.
  if (ids.length > 2 && order[0] === orderOf(round - 1, ids).at(-1)) {
    const [first = '', second = '', ...others] = order;
    return [second, first, ...others][since - round * ids.length];
  }
  return order[since - round * ids.length];
}

/** The scenes in the order of a round; of two, always the same. */
function orderOf(round: number, ids: readonly string[]): readonly string[] {
  const place = (id: string) => (ids.length > 2 ? draw(round, `day/${id}`, 0, 0xfffffff) : 0);
  return ids
    .map((id) => ({ id, at: place(id) }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
