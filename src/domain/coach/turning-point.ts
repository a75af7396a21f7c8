import { floorDiv } from '../kernel/int.ts';
import type { Finding } from '../scoring/finding.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { RUBRIC } from '../scoring/rubric.ts';
import type { Entry } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';

/** Divisible by every number of turns that a finding is likely to rest on, so that shares stay whole. */
const SHARES = 60;

/**
 * The player's turn that cost most: what each finding is short of its full mark is shared among the turns it rests on,
 * and what is missing altogether belongs to the first words on the way out. Of equal turns the earlier one counts.
 *
 * @returns how many moves had been made before it, 0 or more; `undefined` where nothing was lost
 */
export function turningPoint({ entries }: Transcript, { findings }: ScoreReport): number | undefined {
  const cost = new Map<number, number>();
  for (const finding of findings) {
    const lost = RUBRIC[finding.id].weight * (4 - (finding.level ?? 4));
    if (lost === 0) continue;
    const turns = turnsOf(entries, finding);
    for (const turn of turns) cost.set(turn, (cost.get(turn) ?? 0) + floorDiv(lost * SHARES, turns.length));
  }
  let worst: number | undefined;
  for (const [turn, lost] of [...cost].sort(([a], [b]) => a - b)) {
    if (worst === undefined || lost > (cost.get(worst) ?? 0)) worst = turn;
  }
  return worst === undefined ? undefined : movesBefore(entries, worst);
}

/** How many moves had been made before that entry; a private tap belongs to the words it was about. */
export function movesBefore(entries: readonly Entry[], turn: number): number {
  const own = entries.slice(0, turn).filter((entry) => entry.by === 'player');
  return own.findLastIndex(({ kind }) => kind !== 'guess' && kind !== 'mean') + 1;
}

/** The player's turns that a finding rests on; what the partner did is laid to the turn it answered. */
function turnsOf(entries: readonly Entry[], { evidence }: Finding): readonly number[] {
  const turns = evidence.flatMap((each) => {
    if (each.kind === 'absent')
      return [entries.findIndex(({ kind }) => kind === 'exit' || kind === 'vanish')];
    return [entries.findLastIndex((entry, index) => index <= each.turn && entry.by === 'player')];
  });
  return [...new Set(turns)].filter((turn) => turn >= 0);
}
