import type { Rehearsal } from './session.ts';

const last = new WeakMap<Rehearsal, Promise<void>>();

/** Does some work on what is kept once all that was asked before is done, so that no reading loses a record on its way. */
export function inTurn(rehearsal: Rehearsal, work: () => Promise<void>): Promise<void> {
  const done = (last.get(rehearsal) ?? Promise.resolve()).then(work);
  last.set(rehearsal, done);
  return done;
}
