import { isRecord, isRevision, isWhole, readMove } from '../run-log/run-log-of.ts';
import type { RunSummary, SummaryMove, Wording } from './run-summary.ts';
import { ENDINGS, GOALS } from './run-summary.ts';

const WORDINGS: readonly Wording[] = ['chosen', 'built', 'own'];

/** A summary from a value that came from outside, with nothing but its own fields; `undefined` where it is none. */
export function readSummary(value: unknown): RunSummary | undefined {
  if (!isRecord(value) || !isRecord(value.outcome) || !Array.isArray(value.moves)) return undefined;
  const { engine, scenario, revision, seed, outcome } = value;
  const goal = GOALS.find((each) => each === outcome.goal);
  const ending = ENDINGS.find((each) => each === outcome.ending);
  const moves = value.moves.map(moveOf).filter((move) => move !== undefined);
  if (goal === undefined || ending === undefined || moves.length !== value.moves.length) return undefined;
  return isWhole(engine, 65535) &&
    typeof scenario === 'string' &&
    isRevision(revision) &&
    isWhole(seed, 0xffffffff)
    ? { engine, scenario, revision, seed, outcome: { goal, ending }, moves }
    : undefined;
}

function moveOf(value: unknown): SummaryMove | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, go } = value;
  const how = WORDINGS.find((each) => each === value.how);
  if (kind === 'said') return how === undefined || typeof go !== 'boolean' ? undefined : { kind, how, go };
  const move = readMove(value);
  switch (move?.kind) {
    case 'say':
    case 'build':
    case 'own':
    case 'guess':
    case 'mean':
      return undefined;
    default:
      return move;
  }
}
