import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { View } from '../view.ts';
import { wordsOf } from '../view.ts';

/**
 * R3: commitments. A promise costs only when broken: kept, put off in time and none made are all alike, and count for
 * nothing. (The headline leaves the finding out where it would raise it; see `headline.ts`.)
 */
export function keepsPromises(view: View): Finding {
  const plans = view.closing('follow_up');
  const vague = view.closing('vague_promise');
  const { day } = view;
  if (day === undefined || (plans.length === 0 && vague.length === 0))
    return found('R3', undefined, 'no-promise');
  const deed = [{ kind: 'event', turn: day.index }] as const;
  if (day.turn.deed !== 'drop') return found('R3', undefined, 'promise-kept', deed);
  if (plans.length === 0) return found('R3', 1, 'vague-left-undone', [...wordsOf(vague), ...deed]);
  const open = view.closing('leaves_open');
  const firm = plans.filter(({ index }) => !open.some((said) => said.index === index));
  const words = wordsOf([...plans, ...vague]);
  return firm.length > 0
    ? found('R3', 0, 'promise-dropped', [...words, ...deed])
    : found('R3', 2, 'maybe-dropped', [...words, ...deed]);
}
