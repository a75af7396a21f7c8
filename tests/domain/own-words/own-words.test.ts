import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { isPrivate } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { judged, logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';
import { OWN_RUNS } from './own-runs.ts';
import { playOwn } from './play-own.ts';

describe('a run in one’s own words', () => {
  it.each(OWN_RUNS)('is judged as a coach would: $name', (run) => {
    const { transcript, report } = playOwn(run);
    expect([report.tact?.band, report.relationship?.band]).toEqual(run.bands);
    const reasons = report.findings.map(({ reason }) => reason);
    for (const reason of run.because) expect(reasons).toContain(reason);
    // Whatever is quoted are the player's own words.
    for (const { id, evidence } of report.findings) {
      for (const each of evidence) {
        if (each.kind !== 'words') continue;
        const turn = transcript.entries[each.turn];
        expect(turn?.by, id).toBe('player');
        expect(turn?.by === 'player' && turn.text.slice(each.span.start, each.span.end).trim(), id).not.toBe(
          '',
        );
      }
    }
  });

  it('in plain broken English is very good on both headlines in every scene', () => {
    const plain = OWN_RUNS.filter(({ name }) => name.startsWith('plain broken English'));
    expect(new Set(plain.map(({ scene }) => scene))).toEqual(new Set(SHIPPED.map(({ file }) => file.id)));
    for (const run of plain) {
      const { tact, relationship } = playOwn(run).report;
      expect([tact?.band, relationship?.band], run.name).toEqual(['very-good', 'very-good']);
    }
  });

  it('costs nothing for a promise that is kept or put off in time, and costs for one dropped in silence', () => {
    const promise = OWN_RUNS.find(({ name }) => name === 'a firm promise that is dropped');
    if (promise === undefined) throw new Error('There is no such run.');
    const scores = (['keep', 'renegotiate', 'drop'] as const).map(
      (deed) => playOwn({ ...promise, deed }).report.relationship?.score ?? 0,
    );
    expect(scores[0]).toBe(scores[1]);
    // Kept, put off in time and never made are alike: no level, so nothing of it enters the headline.
    const none = OWN_RUNS.find(({ name }) => name === 'joke');
    const runs = [
      { ...promise, deed: 'keep' as const },
      { ...promise, deed: 'renegotiate' as const },
      none ?? promise,
    ];
    for (const run of runs) {
      expect(playOwn(run).report.findings.find(({ id }) => id === 'R3')?.level).toBeUndefined();
    }
    expect(scores[2]).toBeLessThan(scores[0] ?? 0);
  });
});

describe('words in which nothing is heard', () => {
  const scenario = SHIPPED.find(({ file }) => file.traps.slip !== undefined && file.settle !== undefined);
  if (scenario === undefined) throw new Error('No scene has both ways of not leaving.');
  const nonsense: Move = { kind: 'own', text: 'asdf', go: false, struck: [] };
  const next: Move = { kind: 'next', id: scenario.file.you.reach.next };

  it.each([
    ['slipping away', [{ kind: 'slip' }, next]],
    ['staying', [{ kind: 'settle' }]],
  ] as const)('are not what closes the talk before %s', (_, ways: readonly Move[]) => {
    const { transcript, report } = judged(scenario, logOf(scenario, 3, [nonsense, ...ways]));
    expect(transcript.ended).toBe('settled');
    expect(report.unrated).toBeUndefined();
    expect(report.relationship).toBeDefined();
  });

  it('leave a run unrated where the player walks off with them', () => {
    const { report } = judged(scenario, logOf(scenario, 3, [{ ...nonsense, go: true }, next]));
    expect([report.unrated, report.tact, report.relationship]).toEqual(['nothing', undefined, undefined]);
  });
});

describe.each(SHIPPED)('in $file.id', (scenario) => {
  it('what was tapped in private gains nothing', () => {
    overRuns(legalRuns(scenario), (log: RunLog) => {
      const open = judged(scenario, { ...log, moves: log.moves.filter((move) => !isPrivate(move)) }).report;
      const { report } = judged(scenario, log);
      expect([report.tact, report.relationship]).toEqual([open.tact, open.relationship]);
      expect(report.findings.map(({ id, level, reason }) => [id, level, reason])).toEqual(
        open.findings.map(({ id, level, reason }) => [id, level, reason]),
      );
    });
  });
});
