import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/coach/advice.ts';
import type { Evidence } from '../../../src/domain/scoring/finding.ts';
import { found } from '../../../src/domain/scoring/finding.ts';
import type { Level } from '../../../src/domain/scoring/rubric.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { judged } from '../support/run.ts';
import { SCENES } from '../support/scenes.ts';
import { anyReports, CRITERION_IDS, reportOf } from './reports.ts';

const SAID: Evidence = { kind: 'words', turn: 1, span: { start: 0, end: 4 } };

function advised(...findings: readonly Readonly<Parameters<typeof found>>[]) {
  const { keep, change } = advise(reportOf(findings.map((each) => found(...each))));
  return { keep: keep?.id, change: change?.id };
}

describe('advise', () => {
  it('keeps what earned most, and changes what cost most', () => {
    expect(
      advised(['T1', 4, 'softened'], ['R5', 4, 'need-served'], ['T5', 1, 'no-goodbye'], ['T3', 1, 'verdict']),
    ).toEqual({ keep: 'R5', change: 'T3' });
  });

  it('keeps what rests on words rather than what earned more without any', () => {
    expect(advised(['R5', 4, 'need-served'], ['R2', 4, 'named-thanks', [SAID]])).toMatchObject({
      keep: 'R2',
    });
  });

  it('changes a hole that caps its headline before one that does not', () => {
    expect(advised(['R2', 0, 'no-thanks'], ['T5', 1, 'no-goodbye'])).toMatchObject({ change: 'T5' });
  });

  it('takes the earlier one of two that weigh the same', () => {
    expect(advised(['T1', 2, 'goodbye-first'], ['T2', 2, 'item-ignored'])).toMatchObject({ change: 'T1' });
  });

  it('has nothing to keep where nothing was earned, and nothing to change where everything was', () => {
    expect(advised(['T1', 2, 'goodbye-first'])).toEqual({ keep: undefined, change: 'T1' });
    expect(advised(['T1', 4, 'softened'])).toEqual({ keep: 'T1', change: undefined });
  });

  it('does not ask to keep and to change the same thing', () => {
    expect(advised(['R1', 3, 'callback-in-talk', [SAID]], ['T1', 4, 'softened'])).toEqual({
      keep: 'T1',
      change: 'R1',
    });
  });

  it('passes over what does not apply', () => {
    expect(advised(['T2', undefined, 'not-applicable'])).toEqual({ keep: undefined, change: undefined });
  });

  it('says nothing of a run that is not settled', () => {
    expect(advise({ ...reportOf([]), settled: false })).toEqual({ keep: undefined, change: undefined });
  });

  it('has one thing to keep where every criterion is at its best', () => {
    const best: Level = 4;
    const { keep, change } = advised(...CRITERION_IDS.map((id) => [id, best, 'answered'] as const));
    expect(keep).toBe('R1');
    expect(change).toBeUndefined();
  });
});

describe('laws', () => {
  it('what is kept stands at 3 or 4, what is changed below 4, and they are never the same', () => {
    fc.assert(
      fc.property(anyReports, (report) => {
        const { keep, change } = advise(report);
        if (keep !== undefined) expect(keep.level).toBeGreaterThanOrEqual(3);
        if (change !== undefined) expect(change.level).toBeLessThan(4);
        if (keep !== undefined) expect(keep).not.toBe(change);
      }),
    );
  });

  it('both are missing only where nothing applies, and nothing is to change only where all is at its best', () => {
    fc.assert(
      fc.property(anyReports, (report) => {
        const { keep, change } = advise(report);
        const levels = report.findings.flatMap((finding) => finding.level ?? []);
        expect(change === undefined).toBe(levels.every((level) => level === 4));
        expect(keep === undefined && change === undefined).toBe(levels.length === 0);
      }),
    );
  });

  it.each(SCENES)('a settled run in %s has advice', (_, scenario) => {
    overRuns(legalRuns(scenario), (log) => {
      const { report } = judged(scenario, log);
      const { keep, change } = advise(report);
      expect((keep ?? change) !== undefined).toBe(report.settled);
    });
  });
});
