import type { Finding } from '../scoring/finding.ts';
import type { ScoreReport } from '../scoring/report.ts';
import type { CriterionRow } from '../scoring/rubric.ts';
import { RUBRIC } from '../scoring/rubric.ts';

/** One thing to keep and another to change; either may be missing, never both. */
export interface Advice {
  readonly keep: Finding | undefined;
  readonly change: Finding | undefined;
}

/**
 * Picks what to say of a run: the finding that earned most, first of those resting on the player's own words, and
 * the one that cost most. Where the costs are alike, a hole that caps its headline comes first.
 */
export function advise(report: ScoreReport): Advice {
  const judged = report.findings.filter(({ level }) => level !== undefined);
  const earned = (finding: Finding) => row(finding).weight * (finding.level ?? 0);
  const quoted = (finding: Finding) => (finding.evidence.some(({ kind }) => kind === 'words') ? 1000 : 0);
  const lost = (finding: Finding) => {
    const level = finding.level ?? 4;
    return row(finding).weight * (4 - level) + (row(finding).ladder ? (4 - level) * 20 : 0);
  };
  const change = best(
    judged.filter(({ level = 4 }) => level < 4),
    lost,
  );
  const keep = best(
    judged.filter((finding) => (finding.level ?? 0) >= 3 && finding !== change),
    (finding) => earned(finding) + quoted(finding),
  );
  return { keep, change };
}

function row(finding: Finding): CriterionRow {
  return RUBRIC[finding.id];
}

function best(findings: readonly Finding[], worth: (finding: Finding) => number): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (top, each) => (top === undefined || worth(each) > worth(top) ? each : top),
    undefined,
  );
}
