import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import type { Entry, ExitTurn } from '../../../src/domain/transcript/entry.ts';
import type { SpokenAct } from '../../../src/domain/words/spoken-act.ts';
import type { Sample } from './judged-pool.ts';

/** An utterance on the way out, with its number in the transcript. */
export interface ExitAt {
  readonly index: number;
  readonly turn: ExitTurn;
}

/** The utterances on the way out. */
export function exitsOf({ transcript }: Sample): readonly ExitAt[] {
  return transcript.entries.flatMap((turn, index) => (turn.kind === 'exit' ? [{ index, turn }] : []));
}

/** The run judged with other entries, all else held. */
export function judgedWith({ scenario, transcript }: Sample, entries: readonly Entry[]): ScoreReport {
  return report(scenario, { ...transcript, entries });
}

/** The run judged with other acts in one utterance. */
export function judgedWithActs(sample: Sample, index: number, acts: readonly SpokenAct[]): ScoreReport {
  const entries = sample.transcript.entries.map((entry, at) =>
    at === index && entry.by === 'player' ? { ...entry, acts } : entry,
  );
  return judgedWith(sample, entries);
}

/** An act in words of its own behind all that the utterance says, in a clause of its own or in one it has. */
export function actBehind(
  turn: ExitTurn,
  act: Pick<SpokenAct, 'act' | 'of'>,
  clause = nextClause(turn),
): SpokenAct {
  const start = turn.text.length;
  return { ...act, spans: [{ start, end: start + 1 }], clause, asked: false };
}

function nextClause({ acts }: ExitTurn): number {
  return acts.reduce((most, { clause }) => Math.max(most, clause), -1) + 1;
}

/** Criterion by criterion, what two judgements of a run differ in; empty where they are alike. */
export function differences(one: ScoreReport, other: ScoreReport): string {
  const levels = one.findings.flatMap(({ id, level, reason }, at) => {
    const now = other.findings[at];
    return now?.level === level ? [] : [`${id} ${level} (${reason}) -> ${now?.level} (${now?.reason})`];
  });
  const heads = (['tact', 'relationship'] as const).flatMap((head) =>
    one[head]?.score === other[head]?.score ? [] : [`${head} ${one[head]?.score} -> ${other[head]?.score}`],
  );
  return [...heads, ...levels].join(', ');
}

/** True if neither headline is lower in the second judgement. */
export function isNoLower(one: ScoreReport, other: ScoreReport): boolean {
  return (['tact', 'relationship'] as const).every(
    (head) => (other[head]?.score ?? 0) >= (one[head]?.score ?? 0),
  );
}
