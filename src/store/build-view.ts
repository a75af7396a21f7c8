import { partsOnOffer } from '../domain/conversation/building.ts';
import { draw } from '../domain/kernel/chance.ts';
import { readAct } from '../domain/scenario/declared-act.ts';
import type { Slot } from '../domain/scenario/part-slot.ts';
import { SLOTS, slotOf } from '../domain/scenario/part-slot.ts';
import { builtLine, MOST_PARTS } from '../domain/scenario/parts.ts';
import type { Part, Scenario } from '../domain/scenario/scenario.ts';
import type { Tactic } from '../domain/scenario/schema-exit.ts';
import type { Run } from './session.ts';

/** Parts that do the same for a line. */
export interface PartGroup {
  readonly slot: Slot;
  readonly parts: readonly { readonly id: string; readonly text: string }[];
}

/** What is on offer to build a line from, and the line so far. */
export interface BuildView {
  readonly groups: readonly PartGroup[];
  readonly text: string;
  /** True where no more parts fit in. */
  readonly full: boolean;
  /** The parts of the line so far, as far as they are on offer still. */
  readonly chosen: readonly { readonly id: string; readonly text: string }[];
}

/** What fits into a line of any of the three tactics. */
const COMMON: readonly Slot[] = ['preclosing', 'callback', 'thanks', 'well_wish'];
const MAIN: readonly (Tactic | undefined)[] = ['honest', 'follow_up', 'introduction', undefined];

/** The parts on offer now, by what they are for; which comes first in a group is drawn, so that the place tells nothing. */
export function buildView(
  scenario: Scenario,
  run: Run,
  tactic: Tactic | undefined,
  chosen: readonly string[],
): BuildView {
  const offered = partsOnOffer(scenario, run.state)
    .filter(({ part, lines }) => {
      if (tactic === undefined || lines.some((line) => line.tactic === tactic)) return true;
      return (
        COMMON.includes(slotOf(part)) && !isVerdict(part) && lines.some((line) => MAIN.includes(line.tactic))
      );
    })
    .map(({ part }) => part);
  const place = new Map(offered.map(({ id }) => [id, draw(run.log.seed, `order/part/${id}`, 0, 0xfffffff)]));
  const sorted = offered.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const used = chosen.flatMap((id) => offered.find((part) => part.id === id) ?? []);
  return {
    groups: SLOTS.flatMap((slot) => {
      const parts = sorted.filter((part) => slotOf(part) === slot);
      return parts.length > 0 ? [{ slot, parts }] : [];
    }),
    text: builtLine(
      scenario,
      used.map(({ id }) => id),
    ).text,
    full: used.length >= MOST_PARTS,
    chosen: used,
  };
}

function isVerdict({ acts }: Part): boolean {
  return acts.some((written) => {
    const act = readAct(written)?.act;
    return act === 'blame' || act === 'insult';
  });
}
