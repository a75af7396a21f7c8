import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { Said, View } from '../view.ts';
import { wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

const SOFTENERS = ['hint', 'name', 'apology', 'thanks'];

/** T1: opens the closing at a boundary, with something that softens it. */
export function opensAtBoundary(view: View): Finding {
  const gone = withoutLeaving(view, 'T1');
  if (gone !== undefined) return gone;
  const first = view.exits[0];
  if (first === undefined) return found('T1', 0, 'goodbye-first');
  const { turn, index } = first;
  const here: Said[] = turn.acts.map((act) => ({ index, act }));
  const of = (...acts: readonly string[]) => here.filter(({ act }) => acts.includes(act.act));
  if (turn.cutOff) return found('T1', 0, 'cut-off', [{ kind: 'event', turn: index }]);
  const farewell = of('farewell');
  const soft = here.filter(
    ({ act }) => SOFTENERS.includes(act.act) || (act.act === 'callback' && view.toldBefore(act.of, index)),
  );
  if (view.pressed && turn.go && of('name', 'apology').length > 0) {
    // At a pause anything soft would do as well, so that only without all of it is the level lower.
    const enough = turn.boundary && farewell.length === 0 ? soft : of('name', 'apology');
    return found('T1', 4, 'one-breath', wordsOf(enough));
  }
  if (!turn.boundary) return found('T1', 0, 'story-open', [{ kind: 'event', turn: index }]);
  if (farewell.length > 0) {
    const closing = of('hint', 'announcement').length > 0;
    return found('T1', closing ? 2 : 1, closing ? 'closing-and-goodbye' : 'goodbye-first', wordsOf(farewell));
  }
  return soft.length > 0
    ? found('T1', 4, 'softened', wordsOf(soft))
    : found('T1', 3, 'bare-announcement', [{ kind: 'event', turn: index }]);
}
