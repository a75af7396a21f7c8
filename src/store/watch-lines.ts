import type { SayOwn } from '../domain/conversation/say-own.ts';
import { open, step } from '../domain/conversation/step.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import { isTold } from '../domain/transcript/told.ts';
import type { Run } from './session.ts';

/** One line of a run that is watched; `told` is what is done, and not said. `run` is the run as it stands at that line. */
export interface WatchLine {
  readonly by: 'player' | 'partner';
  readonly told: boolean;
  readonly text: string;
  readonly run: Run;
}

/**
 * A run line by line, as it was played: what was said, and what is told of it. What came of it, and what nobody said
 * aloud, is left to the debrief. A log that does not fit the scene gives its lines as far as it fits.
 *
 * @param sayOwn what plays typed words; lines stop before the first of them without it
 */
export function watchLines(
  scenario: Scenario,
  log: RunLog,
  sayOwn: SayOwn | undefined,
): readonly WatchLine[] {
  const opening = open(scenario, log.seed);
  let run: Run = { log: { ...log, moves: [] }, state: opening.state, entries: opening.entries };
  const lines = linesOf(opening.entries, run, run);
  for (const [index, move] of log.moves.entries()) {
    const next = step(scenario, run.state, move, sayOwn);
    if (!next.ok) break;
    const before = run;
    const moves = log.moves.slice(0, index + 1);
    run = { log: { ...log, moves }, state: next.state, entries: [...run.entries, ...next.entries] };
    lines.push(...linesOf(next.entries, before, run));
  }
  return lines;
}

/** The player speaks to the room as it was; the partner answers in the room as it is then. */
function linesOf(entries: readonly Entry[], before: Run, after: Run): WatchLine[] {
  return entries.flatMap((entry): WatchLine[] => {
    if (entry.by === 'room' || entry.text === '' || LEFT_TO_THE_DEBRIEF.includes(entry.kind)) return [];
    const { by, text } = entry;
    return [{ by, told: isTold(entry), text, run: by === 'player' ? before : after }];
  });
}

const LEFT_TO_THE_DEBRIEF: readonly Entry['kind'][] = ['remark', 'inner', 'echo'];
