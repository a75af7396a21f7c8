import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Rehearsal } from './session.ts';

/** Where the run before the present one of a scene is kept. */
export function formerKeyOf(scene: string): string {
  return `former/${scene}`;
}

/** Keeps a run that is over beside the one that is about to take its place, so that the two can be compared. */
export function keepFormer({ ports }: Rehearsal, log: RunLog): void {
  ports.keeper.write(formerKeyOf(log.scenario), JSON.stringify(log));
}
