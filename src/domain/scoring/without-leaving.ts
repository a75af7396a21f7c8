import type { Finding } from './finding.ts';
import { found } from './finding.ts';
import type { CriterionId } from './rubric.ts';
import type { View } from './view.ts';

/**
 * The finding of a criterion about leaving where nobody took leave: it does not apply where the player stayed on
 * purpose, and is level 0 where they slipped away or faked a call. `undefined` where there was a leave-taking.
 */
export function withoutLeaving(view: View, id: CriterionId): Finding | undefined {
  if (view.stayed) return found(id, undefined, 'stayed');
  if (view.vanished === undefined) return undefined;
  const { index, turn } = view.vanished;
  return found(id, 0, turn.how === 'fake_call' ? 'faked' : 'vanished', [{ kind: 'event', turn: index }]);
}
