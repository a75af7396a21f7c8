import { whyNot } from '../domain/conversation/offers.ts';
import type { Move } from '../domain/run-log/move.ts';
import { isOwnText } from '../domain/run-log/own-text.ts';
import { readAct } from '../domain/scenario/declared-act.ts';
import { builtLine, SMALLER } from '../domain/scenario/parts.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Run } from './session.ts';

/** Another way to say the same words, for somebody who may not keep what they promise. */
export interface PromiseWay {
  readonly kind: 'smaller' | 'without';
  readonly text: string;
  readonly move: Move;
}

/** How a promise may be said smaller, or left out; none where the scene has no words for it. */
export function promiseWays(scenario: Scenario, run: Run, move: Move): readonly PromiseWay[] {
  if (move.kind === 'own') return ownWays(scenario, move);
  const parts =
    move.kind === 'build'
      ? move.parts
      : move.kind === 'say'
        ? (scenario.lines.get(move.line)?.parts ?? [])
        : [];
  const go = 'go' in move && move.go;
  const ways: readonly (readonly [PromiseWay['kind'], readonly string[]])[] = [
    ['smaller', [...parts, SMALLER]],
    ['without', parts.filter((id) => !promises(scenario, id))],
  ];
  return ways.flatMap(([kind, ids]): PromiseWay[] => {
    const other: Move = { kind: 'build', parts: ids, go };
    if (ids.length === 0 || whyNot(scenario, run.state, other) !== undefined) return [];
    return [{ kind, text: builtLine(scenario, ids).text, move: other }];
  });
}

function ownWays(scenario: Scenario, move: Extract<Move, { kind: 'own' }>): readonly PromiseWay[] {
  const smaller = scenario.parts.get(SMALLER)?.text;
  const stop = /[.!?…]$/u.test(move.text) ? '' : '.';
  const text = `${move.text}${stop} ${smaller}`;
  return smaller !== undefined && isOwnText(text) ? [{ kind: 'smaller', text, move: { ...move, text } }] : [];
}

function promises(scenario: Scenario, id: string): boolean {
  const acts = scenario.parts.get(id)?.acts.map((written) => readAct(written)?.act) ?? [];
  return acts.includes('follow_up') || acts.includes('vague_promise');
}
