import { replay } from '../domain/conversation/replay.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import { readRunLog } from '../domain/run-log/read-run-log.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { judgedOf } from './judged.ts';
import { formerKeyOf } from './keep-former.ts';
import type { Rehearsal } from './session.ts';

/** A run that came before the one that is shown, with its judgement. */
export interface FormerRun {
  readonly log: RunLog;
  readonly judged: JudgedRun;
}

/** The run before this one; `undefined` where there is none, or it belongs to other words of the scene. */
export function formerRun({ ports }: Rehearsal, scenario: Scenario, now: RunLog): FormerRun | undefined {
  const text = ports.keeper.read(formerKeyOf(scenario.file.id));
  if (text === undefined) return undefined;
  try {
    const read = readRunLog(JSON.parse(text));
    if (!read.ok || JSON.stringify(read.value) === JSON.stringify(now)) return undefined;
    const replayed = replay(scenario, read.value);
    if (!replayed.ok) return undefined;
    const { state, transcript } = replayed.value;
    return {
      log: read.value,
      judged: judgedOf(scenario, { log: read.value, state, entries: transcript.entries }),
    };
  } catch {
    return undefined;
  }
}
