import type { Finding } from './finding.ts';
import { found } from './finding.ts';
import type { CriterionId } from './rubric.ts';
import type { View } from './view.ts';

/** Level 0 where the player slipped away or faked a call; `undefined` where they did not. */
export function ifVanished(view: View, id: CriterionId): Finding | undefined {
  if (view.vanished === undefined) return undefined;
  const { index, turn } = view.vanished;
  return found(id, 0, turn.how === 'fake_call' ? 'faked' : 'vanished', [{ kind: 'event', turn: index }]);
}
