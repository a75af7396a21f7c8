import type { Scenario } from './scenario.ts';

/**
 * The moves a scene knows, as plain data in the order of its file, so that a link can write a move as a number
 * without knowing the scene.
 */
export interface MoveBook {
  readonly scenario: string;
  readonly revision: string;
  readonly talk: readonly string[];
  readonly lines: readonly string[];
  readonly next: readonly string[];
}

/** The move book of a scene. */
export function moveBook(scenario: Scenario): MoveBook {
  return {
    scenario: scenario.file.id,
    revision: scenario.revision,
    talk: [...scenario.moves.keys()],
    lines: [...scenario.lines.keys()],
    next: [...scenario.next.keys()],
  };
}
