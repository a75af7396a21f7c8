import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { View } from '../view.ts';
import { eventOf, wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

/** T2: the partner gets a say in it: a slot after the closing began, and an answer to what they raise there. */
export function givesConsent(view: View): Finding {
  const gone = withoutLeaving(view, 'T2');
  if (gone !== undefined) return gone;
  if (view.count('hurt') > 0) return found('T2', 0, 'hurt-said', eventOf(view, 'hurt'));
  const { heardExit, walked, bidFirst, pressed } = view;
  // Once the partner has let go, walking on the goodbye takes nothing from them.
  if (walked !== undefined && walked.turn.phase !== 'landing') {
    const walkedAt = [{ kind: 'event', turn: walked.index }] as const;
    if (!pressed) return found('T2', 0, 'walked-off', walkedAt);
    if (bidFirst !== 'passed-over') return found('T2', 3, 'one-breath', walkedAt);
  }
  if (bidFirst === 'passed-over') return found('T2', 1, 'bid-passed-over', eventOf(view, 'bid_ignored'));
  const ignored = view.count('item_ignored') > 0;
  if (ignored && !pressed) return found('T2', 0, 'item-ignored', eventOf(view, 'item_ignored'));
  if (turnsUntilLetGo(view) > 2) return found('T2', 2, 'long-closing', eventOf(view, 'pass'));
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

/** Own turns from the first heard exit until the partner lets go, each cling forgiven; padding after that is T5's. */
function turnsUntilLetGo(view: View): number {
  const { entries } = view.transcript;
  const from = view.heardExit?.index ?? entries.length;
  const firstBye = entries.findIndex((entry) => entry.by === 'partner' && entry.kind === 'bye');
  const lastRaised = entries.findLastIndex(
    (entry) => entry.by === 'partner' && (entry.kind === 'item_taken' || entry.kind === 'item_held'),
  );
  const reopened = entries.findLastIndex(
    (entry) => entry.by === 'player' && entry.kind === 'talk' && entry.reopens,
  );
  const after = entries.findIndex(
    (entry, index) => index > reopened && index >= from && entry.by === 'partner' && entry.kind === 'pass',
  );
  const until = [lastRaised, reopened < 0 ? -1 : after].reduce((a, b) => (a > b ? a : b));
  const own = view.players.filter(
    ({ index, turn }) =>
      turn.kind !== 'guess' && index >= from && index <= until && (firstBye < 0 || index < firstBye),
  );
  return own.length - view.count('cling');
}
