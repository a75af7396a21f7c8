import { replay } from '../domain/conversation/replay.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import { runLogOf } from '../domain/run-log/run-log-of.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { fetchEar, isTyped, sayOwnOf } from './ear.ts';
import { judgedOf } from './judged.ts';
import { formerKeyOf } from './keep-former.ts';
import type { Rehearsal } from './session.ts';

/** A run that came before the one that is shown, with its judgement. */
export interface FormerRun {
  readonly log: RunLog;
  readonly judged: JudgedRun;
}

/** The run before this one; `undefined` where there is none, or it belongs to other words of the scene. */
export function formerRun(rehearsal: Rehearsal, scenario: Scenario, now: RunLog): FormerRun | undefined {
  const log = formerLog(rehearsal, scenario);
  if (log === undefined || JSON.stringify(log) === JSON.stringify(now)) return undefined;
  const replayed = replay(scenario, log, sayOwnOf(rehearsal));
  if (!replayed.ok) return undefined;
  const { state, transcript } = replayed.value;
  return { log, judged: judgedOf(scenario, { log, state, entries: transcript.entries }) };
}

/** Fetches what the run before this one needs to be played again, where it has typed words. */
export async function fetchFormer(rehearsal: Rehearsal, scenario: Scenario): Promise<void> {
  const log = formerLog(rehearsal, scenario);
  if (log !== undefined && isTyped(log)) await fetchEar(rehearsal);
}

function formerLog({ ports }: Rehearsal, scenario: Scenario): RunLog | undefined {
  const text = ports.keeper.read(formerKeyOf(scenario.file.id));
  try {
    return runLogOf(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}
