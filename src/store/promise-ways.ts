import { whyNot } from '../domain/conversation/offers.ts';
import type { Move } from '../domain/run-log/move.ts';
import { isOwnText } from '../domain/run-log/own-text.ts';
import { builtLine, isPromise, SMALLER } from '../domain/scenario/parts.ts';
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
  const promising = new Set([...scenario.parts.values()].filter(isPromise).map(({ id }) => id));
  const go = 'go' in move && move.go;
  const ways: readonly (readonly [PromiseWay['kind'], readonly string[]])[] = [
    ['smaller', [...parts, SMALLER]],
    ['without', parts.filter((id) => !promising.has(id))],
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
