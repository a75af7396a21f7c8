import type { ExitTurn } from '../../transcript/entry.ts';
import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { Numbered, View } from '../view.ts';
import { eventOf, wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

/** T2: the partner gets a say in it: a slot after the closing began, and an answer to what they raise there. */
export function givesConsent(view: View): Finding {
  const gone = withoutLeaving(view, 'T2');
  if (gone !== undefined) return gone;
  if (view.count('hurt') > 0) return found('T2', 0, 'hurt-said', eventOf(view, 'hurt'));
  const { heardExit, walked, bidFirst, pressed } = view;
  // Once the partner has let go, walking on the goodbye takes nothing from them.
  const walkedAt =
    walked === undefined || walked.turn.phase === 'landing'
      ? []
      : [{ kind: 'event', turn: walked.index } as const];
  if (walkedAt.length > 0 && !pressed) return found('T2', 0, 'walked-off', walkedAt);
  if (bidFirst === 'passed-over') return found('T2', 1, 'bid-passed-over', eventOf(view, 'bid_ignored'));
  const ignored = view.count('item_ignored') > 0;
  if (ignored && !pressed) return found('T2', 0, 'item-ignored', eventOf(view, 'item_ignored'));
  const asked = view.exits.filter(({ turn }) => turn.phase !== 'landing' && turn.heard);
  const last = asked.at(-1);
  if (last !== undefined && turnsToAsk(view, asked) > 2) {
    return found('T2', 2, 'long-closing', [{ kind: 'event', turn: last.index }]);
  }
  if (walkedAt.length > 0) return found('T2', 3, 'one-breath', walkedAt);
  if (bidFirst === 'honoured') return found('T2', 4, 'bid-honoured', eventOf(view, 'bid'));
  if (ignored) return found('T2', 3, 'item-ignored', eventOf(view, 'item_ignored'));
  const slot = view.count('pass') + view.count('item_held') + view.count('item_taken') > 0;
  const farewell = heardExit?.turn.acts.filter(({ act }) => act === 'farewell') ?? [];
  if (heardExit !== undefined && farewell.length > 0 && !slot) {
    const words = wordsOf(farewell.map((act) => ({ index: heardExit.index, act })));
    return found('T2', pressed ? 3 : 2, 'own-goodbye-closed', words);
  }
  if (view.count('item_held') > 0) return found('T2', 3, 'held-kindly', eventOf(view, 'item_held'));
  return view.count('item_taken') > 0
    ? found('T2', 4, 'item-taken', eventOf(view, 'item_taken'))
    : found('T2', 4, 'slot-passed', eventOf(view, 'pass'));
}

/** Own turns from the first words heard to the last before the partner lets go, each cling forgiven; the rest is T5's. */
function turnsToAsk(view: View, asked: readonly Numbered<ExitTurn>[]): number {
  const [from, to] = [asked[0]?.index ?? 0, asked.at(-1)?.index ?? 0];
  const own = view.players.filter(
    ({ index, turn }) => turn.kind !== 'guess' && turn.kind !== 'mean' && index >= from && index <= to,
  );
  return own.length - view.count('cling');
}
