import type { Thrust } from '../conversation/thrust.ts';
import { thrustOf } from '../conversation/thrust.ts';
import type { JudgedRun } from '../judge/judge-heard.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import type { Entry, ExitTurn, SettleTurn, VanishTurn } from '../transcript/entry.ts';

/** How somebody left, or set about it: what their words came down to, or what they did without any. */
export type WayTaken = Thrust | 'slip' | 'fake_call' | 'settle' | 'leave_now';

/** A judged run as one row of a table. */
export interface JudgedRow extends Omit<ScoreReport, 'findings'> {
  /** The scene's id. */
  readonly scenario: string;
  readonly title: string;
  readonly seed: number;
  /** `undefined` where nobody has set about leaving. */
  readonly tactic: WayTaken | undefined;
  /** What was said or done on the way out, in its order. */
  readonly words: readonly string[];
}

/** Reads off a judged run what a table shows of it. */
export function judgedRow(scenario: Scenario, log: RunLog, { transcript, report }: JudgedRun): JudgedRow {
  const { findings: _, ...headlines } = report;
  return {
    scenario: log.scenario,
    title: scenario.file.title,
    seed: log.seed,
    tactic: wayTaken(transcript.entries),
    words: transcript.entries.filter(isWayOut).map(({ text }) => text),
    ...headlines,
  };
}

function isWayOut(entry: Entry): entry is ExitTurn | VanishTurn | SettleTurn {
  return entry.kind === 'exit' || entry.kind === 'vanish' || entry.kind === 'settle';
}

/** What opened the goodbye decides: what was not heard as leaving did not open it, and later words only end it. */
function wayTaken(entries: readonly Entry[]): WayTaken | undefined {
  const ways = entries.filter((entry) => isWayOut(entry) || entry.kind === 'leave_now');
  const opening = ways.findLast((entry) => entry.kind !== 'exit' || (entry.phase === 'talk' && entry.heard));
  const way = opening ?? ways.find(({ kind }) => kind === 'exit');
  switch (way?.kind) {
    case 'exit':
      return thrustOf(way) ?? 'hint';
    case 'vanish':
      return way.how;
    case 'settle':
    case 'leave_now':
      return way.kind;
    default:
      return undefined;
  }
}
