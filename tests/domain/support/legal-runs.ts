import fc from 'fast-check';
import { offers } from '../../../src/domain/conversation/offers.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { logOf } from './run.ts';

/** The most moves of a generated run; it may end earlier, or stay unfinished. */
const MOST_MOVES = 40;

/** Runs of a scene that are legal from the first move to the last, most of them to their end. */
export function legalRuns(scenario: Scenario): fc.Arbitrary<RunLog> {
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 0xffffffff }),
      picks: fc.array(fc.nat(0xffff), { maxLength: MOST_MOVES }),
    })
    .map(({ seed, picks }) => logOf(scenario, seed, walk(scenario, seed, picks)));
}

function walk(scenario: Scenario, seed: number, picks: readonly number[]): Move[] {
  let { state } = open(scenario, seed);
  const moves: Move[] = [];
  for (const pick of picks) {
    const move = choose(offers(scenario, state), pick);
    if (move === undefined) break;
    const next = step(scenario, state, move);
    // A refusal of what was offered is a law of its own; here the run just stops before it.
    if (!next.ok) break;
    moves.push(move);
    state = next.state;
  }
  return moves;
}

type Sort = 'on' | 'say' | 'go' | 'vanish' | 'leave';

/** How often each sort of move comes up; what ends a run comes seldom, so that talks grow long enough. */
const DIE: readonly Sort[] = [
  ...Array.from({ length: 10 }, (): Sort => 'on'),
  ...Array.from({ length: 9 }, (): Sort => 'say'),
  'go',
];
const RARE: readonly Sort[] = ['vanish', 'go', 'leave', 'on', 'say'];

function choose(on: readonly Move[], pick: number): Move | undefined {
  const common = DIE[pick % DIE.length];
  const rest = Math.floor(pick / DIE.length);
  const sort = common === 'go' ? RARE[rest % RARE.length] : common;
  const fitting = on.filter((move) => sortOf(move) === sort);
  const from = fitting.length > 0 ? fitting : on.filter((move) => sortOf(move) !== 'leave');
  return from[rest % from.length];
}

function sortOf(move: Move): Sort {
  switch (move.kind) {
    case 'talk':
    case 'next':
      return 'on';
    case 'say':
      return move.go ? 'go' : 'say';
    case 'leave_now':
      return 'leave';
    default:
      return 'vanish';
  }
}
