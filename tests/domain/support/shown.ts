import type { CriterionId } from '../../../src/domain/scoring/rubric.ts';
import type { Player } from './run.ts';

/** A finding as a debrief shows it: quoted words in quotation marks, events as `[kind of entry]`, or `absent`. */
export interface Shown {
  readonly level: number | undefined;
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** What a finished run got for a criterion, and on what it rests. */
export function shown(player: Player, id: CriterionId): Shown {
  const { transcript, report } = player.judged();
  const finding = report.findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`the run is not settled, so it has no ${id}`);
  const evidence = finding.evidence.map((each) => {
    if (each.kind === 'absent') return 'absent';
    const entry = transcript.entries[each.turn];
    if (each.kind === 'event') return `[${entry?.kind}]`;
    const text = entry?.by === 'player' ? entry.text : '';
    return `"${text.slice(each.span.start, each.span.end)}"`;
  });
  return { level: finding.level, reason: finding.reason, evidence };
}

/** A finding to expect. */
export function finding(level: number | undefined, reason: string, ...evidence: readonly string[]): Shown {
  return { level, reason, evidence };
}
