import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/coach/compare.ts';
import { settledRuns } from '../support/judged-pool.ts';
import { S01, SHIPPED } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

const OPPOSITE = { better: 'worse', worse: 'better', same: 'same', new: 'no-longer', 'no-longer': 'new' };

describe('two runs side by side', () => {
  it('have the findings of both reports, and read backwards say the opposite', () => {
    for (const scenario of SHIPPED) {
      const [one, other] = settledRuns(scenario, 2);
      if (one === undefined || other === undefined) throw new Error('There are no runs.');
      const { criteria, words } = compare(one, other);
      expect(criteria.map(({ before }) => before)).toEqual(one.report.findings);
      expect(criteria.map(({ after }) => after)).toEqual(other.report.findings);
      const back = compare(other, one);
      expect(back.criteria.map(({ change }) => change)).toEqual(
        criteria.map(({ change }) => OPPOSITE[change]),
      );
      expect(back.words).toEqual(
        words.map(({ phase, before, after }) => ({ phase, before: after, after: before })),
      );
    }
  });

  it('set wording against wording, place by place', () => {
    const judged = (strategy: string) => {
      const run = STRATEGIES[strategy]?.(S01).judged();
      if (run === undefined) throw new Error(`The trial has no ${strategy}.`);
      return run;
    };
    const { words, criteria } = compare(judged('blunt_clear'), judged('hg_excellent'));
    expect(words[0]?.phase).toBe('talk');
    expect(words[0]?.before).not.toEqual(words[0]?.after);
    expect(criteria.find(({ id }) => id === 'R1')?.change).toBe('better');
  });
});
