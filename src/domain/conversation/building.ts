import { readAct } from '../scenario/declared-act.ts';
import { isPromise, MOST_PARTS, SMALLER } from '../scenario/parts.ts';
import type { Line, Part, Scenario } from '../scenario/scenario.ts';
import { isThere } from './introduce.ts';
import type { State } from './state.ts';

/** A part that may be used now, with the written lines it comes from. */
export interface OfferedPart {
  readonly part: Part;
  readonly lines: readonly Line[];
}

/**
 * The parts a line may be built from now, in the order of the file: those of the lines that belong here, as far as
 * what they name was told in this run and whom they introduce is there.
 */
export function partsOnOffer(scenario: Scenario, state: State): OfferedPart[] {
  const when = state.phase === 'talk' ? 'exit' : state.phase;
  const lines = [...scenario.lines.values()].filter((line) => line.when === when);
  return [...scenario.parts.values()].flatMap((part) => {
    const from = lines.filter(({ parts }) => parts.includes(part.id));
    return from.length > 0 && mayUse(scenario, state, part) ? [{ part, lines: from }] : [];
  });
}

/** True if these parts make a line now: at least one and at most eight of those on offer, none twice. */
export function mayBuild(scenario: Scenario, state: State, ids: readonly string[]): boolean {
  const counted = ids.filter((id) => id !== SMALLER);
  if (counted.length === 0 || counted.length > MOST_PARTS || new Set(ids).size !== ids.length) return false;
  const offered = new Set(partsOnOffer(scenario, state).map(({ part }) => part.id));
  // What leaves a promise open is said after one.
  const promised = ids.some((id) => hasPromise(scenario, id));
  return ids.every((id) => (id === SMALLER ? promised && scenario.parts.has(id) : offered.has(id)));
}

function hasPromise({ parts }: Scenario, id: string): boolean {
  const part = parts.get(id);
  return part !== undefined && isPromise(part);
}

function mayUse(scenario: Scenario, state: State, part: Part): boolean {
  return part.acts.every((written) => {
    const said = readAct(written);
    if (said?.of === undefined) return true;
    if (said.act === 'callback' || said.act === 'common_ground') {
      return scenario.facts.get(said.of)?.known !== 'revealed' || state.told.includes(said.of);
    }
    const person = said.act === 'introduction' ? scenario.people.get(said.of) : undefined;
    return person === undefined || isThere(person, state.at);
  });
}
