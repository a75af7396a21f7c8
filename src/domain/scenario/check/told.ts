import type { ScenarioFile } from '../schema.ts';
import { nearest } from './nearest.ts';

type Beat = ScenarioFile['beats'][number];
type Move = Beat['moves'][number];

/**
 * The beat a move leads to. A name that is misspelt leads to the one it was meant for, so that one slip of the pen is
 * one problem and not several; `undefined` for a cut, and where no such beat is near.
 */
function beatAfter(file: ScenarioFile, move: Move): Beat | undefined {
  if (move.to === undefined) return undefined;
  const id = nearest(
    move.to,
    file.beats.map((beat) => beat.id),
  );
  return file.beats.find((beat) => beat.id === id);
}

/** The beats that talk can lead to from one, itself among them. */
export function reachableFrom(file: ScenarioFile, first: Beat | undefined): ReadonlySet<Beat> {
  const seen = new Set<Beat>(first === undefined ? [] : [first]);
  for (const beat of seen) {
    for (const move of beat.moves) {
      const next = beatAfter(file, move);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

/** The facts meant by names of facts, a misspelt one by the one that it was meant for. */
function meant(file: ScenarioFile, names: readonly string[] | undefined): string[] {
  const ids = file.facts.map((fact) => fact.id);
  return (names ?? []).flatMap((name) => nearest(name, ids) ?? []);
}

/** The facts that the talk can tell before the goodbye, and those that only one more thing tells. */
export function toldFacts(file: ScenarioFile): {
  readonly inTalk: ReadonlySet<string>;
  readonly byItems: ReadonlySet<string>;
} {
  const inTalk = file.beats.flatMap((beat) => [
    ...meant(file, beat.reveals),
    ...beat.moves.flatMap((move) => meant(file, move.reveals)),
  ]);
  const byItems = file.items.flatMap((item) => meant(file, item.reveals));
  return { inTalk: new Set(inTalk), byItems: new Set(byItems) };
}

/** What has been told for certain in each beat that can be reached, whichever way the talk has come there. */
export function surelyTold(file: ScenarioFile): ReadonlyMap<Beat, ReadonlySet<string>> {
  const first = file.beats[0];
  const told = new Map<Beat, ReadonlySet<string>>();
  if (first === undefined) return told;
  told.set(first, new Set(meant(file, first.reveals)));
  const open = [first];
  for (let beat = open.pop(); beat !== undefined; beat = open.pop()) {
    for (const move of beat.moves) {
      const next = beatAfter(file, move);
      if (next === undefined) continue;
      const brought = [...(told.get(beat) ?? []), ...meant(file, move.reveals), ...meant(file, next.reveals)];
      const before = told.get(next);
      const now = new Set(before === undefined ? brought : brought.filter((fact) => before.has(fact)));
      if (before !== undefined && now.size === before.size) continue;
      told.set(next, now);
      open.push(next);
    }
  }
  return told;
}
