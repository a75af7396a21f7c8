import type { Move } from '../run-log/move.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { RunSummary, SummaryMove, SummaryOutcome } from './run-summary.ts';

/** The summary of a run: private taps are left out, and so are all words on the way out, chosen ones too. */
export function summaryOf(log: RunLog, outcome: SummaryOutcome): RunSummary {
  const { engine, scenario, revision, seed, moves } = log;
  const { goal, ending } = outcome;
  return { engine, scenario, revision, seed, outcome: { goal, ending }, moves: moves.flatMap(withoutWords) };
}

function withoutWords(move: Move): readonly SummaryMove[] {
  switch (move.kind) {
    case 'guess':
    case 'mean':
      return [];
    case 'say':
      return [{ kind: 'said', how: 'chosen', go: move.go }];
    case 'build':
      return [{ kind: 'said', how: 'built', go: move.go }];
    case 'own':
      return [{ kind: 'said', how: 'own', go: move.go }];
    default:
      return [move];
  }
}
