import { offers } from '../../../src/domain/conversation/offers.ts';
import { transcriptOf } from '../../../src/domain/conversation/replay.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { step } from '../../../src/domain/conversation/step.ts';
import type { Question } from '../../../src/domain/practice/drill-questions.ts';
import type { Exit } from '../../../src/domain/practice/fitting-exits.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import { playMoves } from '../support/run.ts';

/** What an exit can come to at best: Relationship, 0-100, and the level of R5, -1 where it is not asked. */
interface Best {
  readonly relationship: number;
  readonly need: number;
}

/**
 * The best that each exit of a question can come to in its very place, over all its words, every answer and every
 * goodbye, with promises kept; of runs that reach the goal, or stay on purpose.
 */
export function bestByExit(scenario: Scenario, question: Question): ReadonlyMap<Exit, Best> {
  const moves = question.moves.map((id): Move => ({ kind: 'talk', id }));
  const place = playMoves(scenario, question.seed, moves);
  const best = new Map<Exit, Best>();
  for (const { exit } of question.exits) {
    let most = 0;
    let need = -1;
    const follow = (state: State, entries: readonly Entry[]) => {
      if (state.phase === 'settled') {
        const { relationship, outcome, findings } = report(
          scenario,
          transcriptOf(scenario, question.seed, entries, state),
        );
        const counts = exit === 'settle' || outcome.goal === 'reached';
        if (!counts) return;
        most = Math.max(most, relationship?.score ?? 0);
        need = Math.max(need, findings.find(({ id }) => id === 'R5')?.level ?? -1);
        return;
      }
      for (const move of offers(scenario, state)) {
        if (!leadsOn(scenario, state, move, exit)) continue;
        const next = step(scenario, state, move);
        if (next.ok && next.state.phase !== 'talk') follow(next.state, [...entries, ...next.entries]);
      }
    };
    follow(place.state, place.entries);
    best.set(exit, { relationship: most, need });
  }
  return best;
}

function leadsOn(scenario: Scenario, { phase }: State, move: Move, exit: Exit): boolean {
  if (phase === 'talk' && exit === 'settle') return move.kind === 'settle';
  if (phase === 'talk') return move.kind === 'say' && scenario.lines.get(move.line)?.tactic === exit;
  if (phase === 'after') return move.kind === 'next' && move.id === scenario.file.you.reach.next;
  if (phase === 'day') return move.kind === 'day' && move.deed === 'keep';
  return move.kind === 'say' && !move.go;
}
