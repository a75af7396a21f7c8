import { replay } from '../domain/conversation/replay.ts';
import { isPrivate } from '../domain/run-log/move.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { sayOwnOf } from './ear.ts';
import { keepFormer } from './keep-former.ts';
import { keepRun } from './keep-run.ts';
import type { Rehearsal } from './session.ts';

/**
 * Goes back in a run to where so many moves had been made: a real replay, so that the state is that of then to the
 * letter. More moves than were made change nothing.
 */
export function rewind(rehearsal: Rehearsal, scenario: Scenario, moves: number): void {
  const { id } = scenario.file;
  const run = rehearsal.store.getState().runs[id];
  if (run === undefined || moves < 0 || moves >= run.log.moves.length) return;
  const log = { ...run.log, moves: run.log.moves.slice(0, moves) };
  const replayed = replay(scenario, log, sayOwnOf(rehearsal));
  if (!replayed.ok) return;
  if (run.state.phase === 'settled') keepFormer(rehearsal, run.log);
  const { state, transcript } = replayed.value;
  rehearsal.store.setState(({ runs, picked }) => ({
    runs: { ...runs, [id]: { log, state, entries: transcript.entries } },
    picked: { ...picked, [id]: undefined },
  }));
  keepRun(rehearsal, log);
}

/** Tries the last moment again: takes back the player's last move, with the private taps that went before it. */
export function tryAgain(rehearsal: Rehearsal, scenario: Scenario): void {
  const moves = rehearsal.store.getState().runs[scenario.file.id]?.log.moves ?? [];
  const before = moves.slice(0, -1).findLastIndex((move) => !isPrivate(move)) + 1;
  rewind(rehearsal, scenario, before);
}

/** Takes back "leave now", pressed by mistake: the run goes on where it was. */
export function takeBackLeaving(rehearsal: Rehearsal, scenario: Scenario): void {
  const { moves } = rehearsal.store.getState().runs[scenario.file.id]?.log ?? { moves: [] };
  if (moves.at(-1)?.kind === 'leave_now') rewind(rehearsal, scenario, moves.length - 1);
}
