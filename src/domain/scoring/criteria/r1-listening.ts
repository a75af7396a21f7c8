import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { heardCallbacks } from '../named-things.ts';
import type { Said, View } from '../view.ts';
import { turnsOf, wordsOf } from '../view.ts';

/** R1: listening shown: a genuine exchange, and something in the goodbye that only a listener would know. */
export function showsListening(view: View): Finding {
  const enough = view.scenario.file.urgency === 'now' ? 1 : 2;
  const inClosing = heardCallbacks(view);
  const inTalk: Said[] = view.players.flatMap(({ index, turn }) =>
    turn.kind === 'exit'
      ? []
      : turn.acts.flatMap((act) =>
          act.act === 'callback' && view.toldBefore(act.of, index) ? [{ index, act }] : [],
        ),
  );
  const mistaken = view.closing('callback').filter(({ index, act }) => !view.toldBefore(act.of, index));
  const talked = view.talks
    .filter(({ turn }) => turn.talk !== 'listen')
    .map(({ index }) => ({ kind: 'event', turn: index }) as const);
  if (view.exchanges >= enough) {
    if (inClosing.length > 0) return found('R1', 4, 'callback-in-closing', wordsOf(inClosing));
    if (mistaken.length > 0) {
      // Without the mistake a callback in the talk would be worth more; without one the level is the same.
      const why = inTalk.length > 0 ? wordsOf(mistaken) : turnsOf(mistaken);
      return found('R1', 2, 'wrong-detail', why);
    }
    if (inTalk.length > 0) return found('R1', 3, 'callback-in-talk', wordsOf(inTalk));
    return found('R1', 2, 'exchanges-only', talked);
  }
  if (view.exchanges === 1) {
    const any = [...inClosing, ...inTalk];
    if (any.length > 0) return found('R1', 2, 'callback-little-talk', wordsOf(any));
    return found('R1', 1, 'one-exchange', talked);
  }
  const praise = view.closing('thanks', 'appreciation');
  return praise.length > 0
    ? found('R1', 1, 'praise-without-listening', wordsOf(praise))
    : found('R1', 0, 'no-exchange');
}
