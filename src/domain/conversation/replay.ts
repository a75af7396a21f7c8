import type { Result } from '../kernel/result.ts';
import { failed, ok } from '../kernel/result.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Entry } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { SayOwn } from './say-own.ts';
import type { State } from './state.ts';
import { open, step } from './step.ts';

/** A run replayed, with the state it has come to. */
export interface Replayed {
  readonly transcript: Transcript;
  readonly state: State;
}

/**
 * Replays a run from its log. Same log, same transcript.
 *
 * @param sayOwn what plays words of the player's own; a log that has such words is refused without it
 * @returns the transcript and the last state; or, where a move is not on offer at its place, that move with its
 *   number in the log; or that the log belongs to another scene or revision
 */
export function replay(scenario: Scenario, log: RunLog, sayOwn?: SayOwn): Result<Replayed> {
  if (log.scenario !== scenario.file.id || log.revision !== scenario.revision) {
    return failed({
      code: 'log-other-scene',
      place: 'scenario',
      expected: `${scenario.file.id} ${scenario.revision}`,
      found: `${log.scenario} ${log.revision}`,
    });
  }
  const opening = open(scenario, log.seed);
  const entries: Entry[] = [...opening.entries];
  let state = opening.state;
  for (const [index, move] of log.moves.entries()) {
    const next = step(scenario, state, move, sayOwn);
    if (!next.ok) return failed({ ...next.issue, place: `moves[${index}] (${next.issue.place})` });
    entries.push(...next.entries);
    state = next.state;
  }
  return ok({ state, transcript: transcriptOf(scenario, log.seed, entries, state) });
}

/** The transcript of what has happened so far. */
export function transcriptOf(
  scenario: Scenario,
  seed: number,
  entries: readonly Entry[],
  state: State,
): Transcript {
  const ended = state.phase === 'settled' ? 'settled' : state.phase === 'left' ? 'left' : 'open';
  return { scenario: scenario.file.id, revision: scenario.revision, seed, entries, ended };
}
