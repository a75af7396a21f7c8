import type { RunLog } from '../domain/run-log/run-log.ts';
import { runLogOf } from '../domain/run-log/run-log-of.ts';
import type { Rehearsal } from './session.ts';

function keyOf(scene: string): string {
  return `run/${scene}`;
}

/** Keeps a run so that it survives a reload. Where the browser keeps nothing, the player is told, once. */
export function keepRun({ store, ports }: Rehearsal, log: RunLog): void {
  const kept = ports.keeper.write(keyOf(log.scenario), JSON.stringify(log));
  if (!kept && store.getState().storage === 'works') store.setState({ storage: 'told' });
}

/** The run that was kept of a scene; `undefined` if there is none that can be read. */
export function keptRun({ ports }: Rehearsal, scene: string): RunLog | undefined {
  const text = ports.keeper.read(keyOf(scene));
  if (text === undefined) return undefined;
  try {
    return runLogOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
