import type { OwnMove } from '../run-log/move.ts';
import { isOwnText } from '../run-log/own-text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { slotsOf } from '../scenario/slots-of.ts';
import type { Unread } from '../transcript/entry.ts';
import type { Hear } from '../words/hearing.ts';
import type { SpokenAct, Utterance } from '../words/spoken-act.ts';
import { isOpenReason, isStrikable, linkableFacts, spokenText } from './heard-acts.ts';
import type { State } from './state.ts';

/** Words of the player's own with what was heard in them; `unread` tells why nothing was. */
export interface TypedUtterance extends Utterance {
  readonly unread: Unread | undefined;
}

/** What is heard in typed words before the player has done anything about it. */
export function hearTyped(scenario: Scenario, { phase }: State, text: string, hear: Hear): TypedUtterance {
  const { acts: all, language } = hear(text, slotsOf(scenario));
  // To hold one's line before one more thing is to say again that one has to go.
  const acts = all.filter(
    ({ act, clause }) =>
      phase !== 'item' ||
      act !== 'announcement' ||
      !all.some((other) => other.act === 'hold' && other.clause === clause),
  );
  const unread = language === 'unlisted' ? 'language' : acts.length === 0 ? 'nothing' : undefined;
  return { text, acts: acts.toSorted(byPlace), unread };
}

/**
 * Typed words as they are said: without the welcome acts that were struck, and with the reason linked to a fact.
 *
 * @returns `undefined` where the words are not as the log keeps them, something is struck that was not heard or is a
 *   fault, or a fact is named that no open reason can stand for
 */
export function typedUtterance(
  scenario: Scenario,
  state: State,
  move: OwnMove,
  hear: Hear,
): TypedUtterance | undefined {
  if (!isOwnText(move.text)) return undefined;
  const heard = hearTyped(scenario, state, move.text, hear);
  const struck = new Set(move.struck);
  const mayStrike = new Set(heard.acts.filter(isStrikable).map(spokenText));
  if (struck.size !== move.struck.length || move.struck.some((each) => !mayStrike.has(each)))
    return undefined;
  const left = heard.acts.filter((act) => !struck.has(spokenText(act)));
  const { fact } = move;
  if (fact !== undefined && !(left.some(isOpenReason) && linkableFacts(scenario).includes(fact)))
    return undefined;
  const acts =
    fact === undefined ? left : left.map((act) => (isOpenReason(act) ? { ...act, of: fact } : act));
  const unread = heard.unread ?? (acts.length === 0 ? 'nothing' : undefined);
  return { text: move.text, acts, unread };
}

/** What is said first comes first, as in a line that was written. */
function byPlace(a: SpokenAct, b: SpokenAct): number {
  return a.clause - b.clause || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
}
