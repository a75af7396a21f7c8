import type { Scenario } from './scenario.ts';

/**
 * The moves a scene knows and what they may name, as plain data in the order of its file, so that a link can write a
 * move as numbers without knowing the scene.
 */
export interface MoveBook {
  readonly scenario: string;
  readonly revision: string;
  readonly talk: readonly string[];
  readonly lines: readonly string[];
  readonly parts: readonly string[];
  readonly next: readonly string[];
  readonly facts: readonly string[];
  readonly people: readonly string[];
  readonly followUps: readonly string[];
}

/** The move book of a scene. */
export function moveBook(scenario: Scenario): MoveBook {
  return {
    scenario: scenario.file.id,
    revision: scenario.revision,
    talk: [...scenario.moves.keys()],
    lines: [...scenario.lines.keys()],
    parts: [...scenario.parts.keys()],
    next: [...scenario.next.keys()],
    facts: [...scenario.facts.keys()],
    people: [...scenario.people.keys()],
    followUps: [...scenario.followUps.keys()],
  };
}
