import { clamp, max } from '../../kernel/int.ts';
import type { Evidence, Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { Level } from '../rubric.ts';
import type { Said, View } from '../view.ts';
import { wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

const KIND = ['thanks', 'appreciation', 'well_wish', 'apology'];

/** How many own turns a goodbye may take before each further one costs a level. */
const FREE_TURNS = 4;

/** T5: a clean landing: the goodbye is last, something kind stands near it, and it does not drag on. */
export function landsCleanly(view: View): Finding {
  const gone = withoutLeaving(view, 'T5');
  if (gone !== undefined) return gone;
  const last = view.exits.at(-1);
  const farewell = last?.turn.acts.some(({ act }) => act === 'farewell') ?? false;
  if (last === undefined || !farewell) return lower(view, 2, 'no-goodbye', []);
  const kind: Said[] = view.exits
    .slice(-2)
    .flatMap(({ index, turn }) => turn.acts.map((act) => ({ index, act })))
    .filter(
      ({ index, act }) =>
        KIND.includes(act.act) || (act.act === 'callback' && view.toldBefore(act.of, index)),
    );
  return kind.length > 0
    ? lower(view, 4, 'kind-goodbye', wordsOf(kind))
    : lower(view, 3, 'bare-goodbye', [{ kind: 'event', turn: last.index }]);
}

/** Takes off one level a turn too many and two for reopening, down to 0; partner's items, clings and misses are free. */
function lower(
  view: View,
  level: Level,
  code: 'kind-goodbye' | 'bare-goodbye' | 'no-goodbye',
  why: Evidence[],
): Finding {
  const from = view.exits[0]?.index ?? view.transcript.entries.length;
  const own = view.players.filter(
    ({ index, turn }) =>
      index >= from && (turn.kind === 'exit' || turn.kind === 'talk' || turn.kind === 'cut'),
  );
  const free = FREE_TURNS + view.count('item') + view.count('cling') + view.count('missed');
  const tooMany = max(0, own.length - free);
  const reopened = view.talks.filter(({ turn }) => turn.reopens);
  const left = clamp(level - tooMany - (reopened.length > 0 ? 2 : 0), 0, 4) as Level;
  const event = (index: number): Evidence => ({ kind: 'event', turn: index });
  if (reopened.length > 0)
    return found(
      'T5',
      left,
      'reopened',
      reopened.map(({ index }) => event(index)),
    );
  if (tooMany > 0)
    return found(
      'T5',
      left,
      'dragged-out',
      own.slice(free).map(({ index }) => event(index)),
    );
  return found('T5', left, code, why);
}
