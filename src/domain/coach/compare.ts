import type { JudgedRun } from '../judge/judge-heard.ts';
import type { Finding } from '../scoring/finding.ts';
import type { CriterionId } from '../scoring/rubric.ts';
import type { ExitTurn } from '../transcript/entry.ts';

/** One criterion in two runs. `undefined` levels do not apply there. */
export interface ComparedCriterion {
  readonly id: CriterionId;
  readonly before: Finding;
  readonly after: Finding;
  readonly change: 'better' | 'worse' | 'same' | 'no-longer' | 'new';
}

/** Words on the way out at the same place of two runs; empty where nothing was said there. */
export interface ComparedWords {
  readonly phase: ExitTurn['phase'];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Comparison {
  readonly criteria: readonly ComparedCriterion[];
  readonly words: readonly ComparedWords[];
}

const PHASES = ['talk', 'item', 'landing'] as const;

/** Sets two runs of a scene side by side, the earlier one first: criterion against criterion, wording against wording. */
export function compare(before: JudgedRun, after: JudgedRun): Comparison {
  const criteria = before.report.findings.flatMap((then): ComparedCriterion[] => {
    const now = after.report.findings.find(({ id }) => id === then.id);
    return now === undefined ? [] : [{ id: then.id, before: then, after: now, change: changeOf(then, now) }];
  });
  const words = PHASES.map((phase) => ({ phase, before: said(before, phase), after: said(after, phase) }));
  return { criteria, words: words.filter((row) => row.before.length + row.after.length > 0) };
}

function changeOf({ level: then }: Finding, { level: now }: Finding): ComparedCriterion['change'] {
  if (then === now) return 'same';
  if (then === undefined) return 'new';
  if (now === undefined) return 'no-longer';
  return now > then ? 'better' : 'worse';
}

function said({ transcript }: JudgedRun, phase: ExitTurn['phase']): readonly string[] {
  return transcript.entries.flatMap((entry) =>
    entry.kind === 'exit' && entry.phase === phase ? [entry.text] : [],
  );
}
