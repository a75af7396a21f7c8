import { offers } from '../../../src/domain/conversation/offers.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';

/** Moves of a run that seldom walks back what it said, so that closings are reached and landings heard. */
export function tidyMoves(scenario: Scenario, seed: number, picks: readonly number[]): Move[] {
  let { state } = open(scenario, seed);
  const moves: Move[] = [];
  const talks = (picks[0] ?? 0) % 5;
  for (const pick of picks.slice(1)) {
    const on = offers(scenario, state).filter(
      ({ kind }) => kind !== 'leave_now' && kind !== 'guess' && kind !== 'mean',
    );
    const wanted = on.filter((move) => wants(move, moves.length < talks, pick % 16));
    const from = wanted.length > 0 ? wanted : on;
    const move = from[Math.floor(pick / 16) % from.length];
    if (move === undefined) break;
    const next = step(scenario, state, move);
    if (!next.ok) break;
    moves.push(move);
    state = next.state;
  }
  return moves;
}

function wants(move: Move, talking: boolean, die: number): boolean {
  if (die === 0) return true;
  if (talking) return move.kind === 'talk';
  if (die === 1) return move.kind === 'talk';
  if (move.kind === 'say') return move.go === die < 4;
  return move.kind === 'next' || move.kind === 'day';
}
