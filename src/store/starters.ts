import { partsOnOffer } from '../domain/conversation/building.ts';
import { readAct } from '../domain/scenario/declared-act.ts';
import type { Part, Scenario } from '../domain/scenario/scenario.ts';
import type { ActName } from '../domain/words/act.ts';
import type { Run } from './session.ts';

/** What a line may begin with, by where it is said: of each row one part is offered. */
const BEGINNINGS: Readonly<Record<string, readonly (readonly ActName[])[]>> = {
  talk: [['announcement'], ['thanks', 'appreciation'], ['plain_wish', 'reason']],
  item: [['take_up'], ['hold'], ['apology']],
  landing: [['appreciation', 'thanks'], ['well_wish'], ['farewell']],
};

/** Acts that no player is led to. */
const NEVER: readonly ActName[] = ['blame', 'insult', 'excuse', 'vague_promise', 'busy'];

/** Up to three short ways to begin, from the scene's own parts, for somebody in whose words nothing was heard. */
export function startersOf(scenario: Scenario, run: Run): readonly string[] {
  const parts = partsOnOffer(scenario, run.state).map(({ part }) => part);
  const fits = (part: Part, wanted: readonly ActName[]) => {
    const acts = actsOf(part);
    const untrue = part.acts.some((written) => {
      const of = readAct(written)?.of;
      return of !== undefined && scenario.facts.get(of)?.true === false;
    });
    return !untrue && acts.some((act) => wanted.includes(act)) && !acts.some((act) => NEVER.includes(act));
  };
  const found = (BEGINNINGS[run.state.phase] ?? []).flatMap((wanted) => {
    const shortest = parts
      .filter((part) => fits(part, wanted))
      .toSorted((a, b) => a.text.length - b.text.length)[0];
    return shortest === undefined ? [] : [shortest.text];
  });
  return [...new Set(found)];
}

function actsOf({ acts }: Part): readonly ActName[] {
  return acts.flatMap((written) => readAct(written)?.act ?? []);
}
