import { replay } from '../domain/conversation/replay.ts';
import { open, step } from '../domain/conversation/step.ts';
import type { Move } from '../domain/run-log/move.ts';
import { isPrivate } from '../domain/run-log/move.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { newRun, withMove } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { fetchEar, isTyped, NO_EAR, sayOwnOf } from './ear.ts';
import { keepFormer } from './keep-former.ts';
import { keepRun, keptRun } from './keep-run.ts';
import { loadScene } from './load-scene.ts';
import { countRun } from './progress.ts';
import { recordRun } from './record-run.ts';
import type { Rehearsal, Run } from './session.ts';

/**
 * Opens a scene: goes on with the run that was kept of it, or begins one.
 *
 * @param arriving true where the page itself has just been opened, so that even a finished run is shown again; on the
 *   way from the shelf a finished run makes room for a new one
 */
export async function openScene(rehearsal: Rehearsal, id: string, arriving: boolean): Promise<void> {
  const scenario = await loadScene(rehearsal, id);
  if (scenario === undefined) return;
  if (!(await canResume(rehearsal, scenario))) return;
  const current = rehearsal.store.getState().runs[id];
  if (current !== undefined && (arriving || !isOver(current))) return;
  // What was kept of a run that is over here is that run, or where the browser refused to keep more, its beginning.
  const kept = current === undefined ? resume(rehearsal, scenario) : undefined;
  if (kept !== undefined && (arriving || !isOver(kept))) putRun(rehearsal, kept);
  else startAgain(rehearsal, scenario);
}

/** Begins a scene afresh, with a seed of its own. */
export function startAgain(rehearsal: Rehearsal, scenario: Scenario): void {
  const run = rehearsal.store.getState().runs[scenario.file.id];
  if (run?.state.phase === 'settled') keepFormer(rehearsal, run.log);
  keepRun(rehearsal, begin(rehearsal, scenario, rehearsal.ports.freshSeed()));
}

/**
 * Begins a scene with a given seed, and keeps nothing of it before the first move.
 *
 * @returns the log of the run
 */
export function begin(rehearsal: Rehearsal, scenario: Scenario, seed: number): RunLog {
  const { engine } = rehearsal.ports.build;
  const log = newRun({ engine, scenario: scenario.file.id, revision: scenario.revision, seed });
  const { state, entries } = open(scenario, seed);
  putRun(rehearsal, { log, state, entries });
  return log;
}

/** Makes a move; false for one that is not on offer any more, as from a second tap, which changes nothing. */
export function makeMove(rehearsal: Rehearsal, scenario: Scenario, move: Move): boolean {
  const run = rehearsal.store.getState().runs[scenario.file.id];
  if (run === undefined) return false;
  const next = step(scenario, run.state, move, sayOwnOf(rehearsal));
  if (!next.ok) return false;
  const log = withMove(run.log, move);
  // A private tap says nothing yet: the way out that was picked stays.
  putRun(rehearsal, { log, state: next.state, entries: [...run.entries, ...next.entries] }, isPrivate(move));
  keepRun(rehearsal, log);
  if (next.state.phase === 'settled') {
    countRun(rehearsal);
    void recordRun(rehearsal, log);
  }
  return true;
}

/** True if nothing more can be done in the run. */
export function isOver(run: Run): boolean {
  return run.state.phase === 'settled' || run.state.phase === 'left';
}

/** A kept run with typed words waits for what understands them; where that does not come, the run is not given up. */
async function canResume(rehearsal: Rehearsal, { file }: Scenario): Promise<boolean> {
  const { store } = rehearsal;
  const log = store.getState().runs[file.id] === undefined ? keptRun(rehearsal, file.id) : undefined;
  if (log === undefined || !isTyped(log) || (await fetchEar(rehearsal))) return true;
  store.setState(({ scenes }) => ({
    scenes: { ...scenes, [file.id]: { status: 'failed', issues: [NO_EAR] } },
  }));
  return false;
}

function resume(rehearsal: Rehearsal, scenario: Scenario): Run | undefined {
  const kept = keptRun(rehearsal, scenario.file.id);
  if (kept === undefined) return undefined;
  // It goes on by the engine of this page, which need not be the one it was begun with.
  const log = { ...kept, engine: rehearsal.ports.build.engine };
  const replayed = replay(scenario, log, sayOwnOf(rehearsal));
  if (replayed.ok) return { log, state: replayed.value.state, entries: replayed.value.transcript.entries };
  const { id } = scenario.file;
  rehearsal.store.setState(({ changedSince }) => ({ changedSince: [...changedSince, id] }));
  return undefined;
}

function putRun({ store }: Rehearsal, run: Run, keepsWay = false): void {
  const id = run.log.scenario;
  store.setState(({ runs, picked }) => ({
    runs: { ...runs, [id]: run },
    picked: keepsWay ? picked : { ...picked, [id]: undefined },
  }));
}
