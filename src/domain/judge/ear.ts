import { sayOwnWith } from '../conversation/say-own.ts';
import type { State } from '../conversation/state.ts';
import type { TypedUtterance } from '../conversation/typed.ts';
import { hearTyped } from '../conversation/typed.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { hearLine } from '../words/hear-line.ts';

/** Plays words of the player's own as the recogniser of this engine hears them. */
export const sayOwn = sayOwnWith(hearLine);

/** What is heard in typed words at this place of a talk, before the player has done anything about it. */
export function hearWords(scenario: Scenario, state: State, text: string): TypedUtterance {
  return hearTyped(scenario, state, text, hearLine);
}
