import { replay } from '../domain/conversation/replay.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { keepRun } from './keep-run.ts';
import type { Rehearsal } from './session.ts';

/** Takes back "leave now", pressed by mistake: the run goes on where it was. */
export function takeBackLeaving(rehearsal: Rehearsal, scenario: Scenario): void {
  const { id } = scenario.file;
  const run = rehearsal.store.getState().runs[id];
  if (run?.log.moves.at(-1)?.kind !== 'leave_now') return;
  const log = { ...run.log, moves: run.log.moves.slice(0, -1) };
  const replayed = replay(scenario, log);
  if (!replayed.ok) return;
  const { state, transcript } = replayed.value;
  rehearsal.store.setState(({ runs }) => ({
    runs: { ...runs, [id]: { log, state, entries: transcript.entries } },
  }));
  keepRun(rehearsal, log);
}
