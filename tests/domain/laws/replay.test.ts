import { describe, expect, it } from 'vitest';
import { offers } from '../../../src/domain/conversation/offers.ts';
import { replay } from '../../../src/domain/conversation/replay.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { withMove } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { playMoves } from '../support/run.ts';
import { corner, SCENES, shipped } from '../support/scenes.ts';

describe.each(SCENES)('in %s', (_, scenario) => {
  const runs = legalRuns(scenario);

  it('a replay gives what play gave, after every move', () => {
    overRuns(runs, (log) => {
      const opening = open(scenario, log.seed);
      let { state } = opening;
      let played = [...opening.entries];
      let soFar: RunLog = { ...log, moves: [] };
      for (const move of log.moves) {
        expectReplayed(scenario, soFar, { state, played });
        const next = step(scenario, state, move);
        if (!next.ok) throw new Error('a move on offer was refused');
        state = next.state;
        played = [...played, ...next.entries];
        soFar = withMove(soFar, move);
      }
      expectReplayed(scenario, soFar, { state, played });
    });
  });

  it('the same log gives the same run and the same report twice', () => {
    overRuns(runs, (log) => {
      expect(judgeRun(scenario, log)).toEqual(judgeRun(scenario, structuredClone(log)));
    });
  });

  it('playing and judging change neither scene nor state nor log', () => {
    const frozen = deepFreeze(scenario.file.id === 'corner' ? corner() : shipped(scenario.file.id));
    overRuns(runs, (log) => {
      deepFreeze(log);
      let { state } = open(frozen, log.seed);
      for (const move of log.moves) {
        deepFreeze(state);
        offers(frozen, state);
        const next = step(frozen, state, move);
        if (next.ok) state = next.state;
      }
      expect(judgeRun(frozen, log)).toEqual(judgeRun(scenario, log));
    });
  });

  it('time never runs backwards, and each event of the clock comes once', () => {
    overRuns(runs, (log) => {
      const { entries } = playMoves(scenario, log.seed, log.moves);
      const own = entries.filter(({ by }) => by !== 'room').map(({ at }) => at);
      expect(own).toEqual([...own].sort((a, b) => a - b));
      const events = entries.flatMap((entry) => (entry.by === 'room' ? [entry.event] : []));
      expect(events).toEqual([...new Set(events)]);
    });
  });

  it('a replay of another revision or of another scene is refused', () => {
    overRuns(runs, (log) => {
      for (const other of [
        { ...log, revision: '0123456789' },
        { ...log, scenario: 'elsewhere' },
      ]) {
        expect(replay(scenario, other)).toMatchObject({
          ok: false,
          issues: [{ code: 'log-other-scene', place: 'scenario' }],
        });
      }
    });
  });
});

function expectReplayed(
  scenario: Scenario,
  log: RunLog,
  now: { readonly state: unknown; readonly played: readonly unknown[] },
): void {
  const result = replay(scenario, log);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.value.state).toEqual(now.state);
  expect(result.value.transcript.entries).toEqual(now.played);
}
