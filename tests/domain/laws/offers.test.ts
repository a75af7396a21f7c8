import { describe, expect, it } from 'vitest';
import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { DEEDS, GUESSES } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { SCENES } from '../support/scenes.ts';

describe.each(SCENES)('in %s', (_, scenario) => {
  const runs = legalRuns(scenario);
  const all = everyMove(scenario);

  it('what is offered is accepted, and all else is refused with what would have been', () => {
    overRuns(runs, (log) => {
      const state = someState(scenario, log);
      const on = new Set(offers(scenario, state).map(textOf));
      const names = new Set([...on].map((text) => text.replace(/,"go":(true|false)/u, '')));
      const refused = new Set<string>();
      for (const move of all) {
        const result = step(scenario, state, move);
        if (result.ok !== on.has(textOf(move))) throw new Error(`${textOf(move)} in ${state.phase}`);
        if (result.ok) continue;
        const { code, place, expected, found } = result.issue;
        refused.add(`${code} ${place} ${expected}`);
        if (!textOf(move).includes(found.split(':')[1] ?? found)) throw new Error(found);
      }
      const [only = '', ...others] = refused;
      expect(others).toEqual([]);
      expect(only.startsWith(`move-refused ${state.phase} `) || only).toBe(true);
      expect(only.split(', ')).toHaveLength(Math.max(1, names.size));
      expect(only.endsWith(' ')).toBe(false);
    });
  });

  it('leaving now is always on offer, until the scene is over', () => {
    overRuns(runs, (log) => {
      for (const state of states(scenario, log)) {
        const over = state.phase === 'settled' || state.phase === 'left';
        expect(offers(scenario, state).some(({ kind }) => kind === 'leave_now')).toBe(!over);
        const left = step(scenario, state, { kind: 'leave_now' });
        if (!over) expect(left).toMatchObject({ ok: true, state: { phase: 'left' } });
      }
    });
  });

  it('something but leaving is on offer wherever the scene goes on', () => {
    overRuns(runs, (log) => {
      for (const state of states(scenario, log)) {
        if (state.phase === 'settled' || state.phase === 'left') continue;
        expect(offers(scenario, state).length).toBeGreaterThan(1);
      }
    });
  });

  it('no move is offered twice, and ids that the scene does not have are refused', () => {
    overRuns(runs, (log) => {
      for (const state of states(scenario, log)) {
        const on = offers(scenario, state).map(textOf);
        expect(on).toEqual([...new Set(on)]);
        expect(STRANGE.filter((move) => step(scenario, state, move).ok)).toEqual([]);
      }
    });
  });
});

const STRANGE: readonly Move[] = ['nowhere', '', '__proto__', 'constructor'].flatMap((id) => [
  { kind: 'talk', id },
  { kind: 'next', id },
  { kind: 'say', line: id, go: false },
]);

/** Every move the scene knows, on offer or not. */
function everyMove(scenario: Scenario): Move[] {
  return [
    ...[...scenario.moves.keys()].map((id): Move => ({ kind: 'talk', id })),
    ...[...scenario.lines.keys()].flatMap((line): Move[] => [
      { kind: 'say', line, go: false },
      { kind: 'say', line, go: true },
    ]),
    ...[...scenario.next.keys()].map((id): Move => ({ kind: 'next', id })),
    { kind: 'slip' },
    { kind: 'fake_call' },
    { kind: 'settle' },
    { kind: 'leave_now' },
    ...DEEDS.map((deed): Move => ({ kind: 'day', deed })),
    ...GUESSES.map((how): Move => ({ kind: 'guess', how })),
  ];
}

/** Every state a run goes through, from the first to the last. */
function states(scenario: Scenario, log: RunLog): State[] {
  const list = [open(scenario, log.seed).state];
  for (const move of log.moves) {
    const last = list.at(-1);
    const next = last && step(scenario, last, move);
    if (next?.ok) list.push(next.state);
  }
  return list;
}

/** One of the states a run goes through; which, follows from its seed. */
function someState(scenario: Scenario, log: RunLog): State {
  const list = states(scenario, log);
  return list[log.seed % list.length]!;
}

function textOf(move: Move): string {
  return JSON.stringify(move);
}
