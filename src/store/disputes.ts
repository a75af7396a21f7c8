import { runId } from '../domain/practice/run-id.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { CriterionId } from '../domain/scoring/rubric.ts';
import { RUBRIC } from '../domain/scoring/rubric.ts';
import type { Rehearsal } from './session.ts';

/** One name a run: two tries from one moment have the same seed, and may have as many moves. */
function keyOf(log: RunLog): string {
  return `disputed/${runId(log)}`;
}

/** The judgements of a run that the player sees differently; none where nothing was kept or it cannot be read. */
export function disputesOf({ ports }: Rehearsal, log: RunLog): readonly CriterionId[] {
  const text = ports.keeper.read(keyOf(log)) ?? '';
  return text.split(' ').filter((id): id is CriterionId => Object.hasOwn(RUBRIC, id));
}

/** Sets a judgement aside on this page, or takes it up again. The score itself, and what is shared, stay as they are. */
export function dispute(rehearsal: Rehearsal, log: RunLog, id: CriterionId): readonly CriterionId[] {
  const before = disputesOf(rehearsal, log);
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
  rehearsal.ports.keeper.write(keyOf(log), after.join(' '));
  return after;
}
