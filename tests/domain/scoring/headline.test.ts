import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/scoring/finding.ts';
import type { Score } from '../../../src/domain/scoring/headline.ts';
import { bandOf } from '../../../src/domain/scoring/headline.ts';
import type { CriterionRow, Headline } from '../../../src/domain/scoring/rubric.ts';
import { RUBRIC } from '../../../src/domain/scoring/rubric.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { begin, judged } from '../support/run.ts';
import { CORNER, corner, LONELY_CORNER, SATED_CORNER, SCENES } from '../support/scenes.ts';
import { STRATEGIES } from '../support/strategies.ts';

const report = (strategy: string, scene = CORNER) => STRATEGIES[strategy]!(scene).judged().report;

/** Weighted mean of the levels that apply, in hundredths, rounded half up; before any cap. */
function mean(findings: readonly Finding[], of: Headline): number {
  const rows = findings.flatMap(({ id, level }): [CriterionRow, number][] =>
    level === undefined || RUBRIC[id].headline !== of ? [] : [[RUBRIC[id], level]],
  );
  const sum = rows.reduce((total, [row, level]) => total + row.weight * level, 0);
  const most = rows.reduce((total, [row]) => total + 4 * row.weight, 0);
  return Math.floor((200 * sum + most) / (2 * most));
}

it.each([
  [0, 'rough'],
  [39, 'rough'],
  [40, 'workable'],
  [64, 'workable'],
  [65, 'good'],
  [84, 'good'],
  [85, 'very-good'],
  [100, 'very-good'],
])('%i is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});

it.each(SCENES)(
  'in %s a headline is the weighted mean, or the cap that holds it below that',
  (_, scenario) => {
    overRuns(legalRuns(scenario), (log) => {
      const { report: judgement } = judged(scenario, log);
      const check = (score: Score | undefined, of: Headline) => {
        if (score === undefined) return;
        // A broken promise counts only where the headline is lower with it.
        const kept = judgement.findings.filter(({ id }) => id !== 'R3');
        const means = [mean(judgement.findings, of), mean(kept, of)];
        const { cap } = score;
        if (cap === undefined) expect(means).toContain(score.score);
        else expect([score.score, means.some((plain) => plain > cap)]).toEqual([cap, true]);
      };
      check(judgement.tact, 'tact');
      check(judgement.relationship, 'relationship');
    });
  },
);

it.each(SCENES)(
  'in %s no hole is outweighed: a level of 0, 1 or 2 on the ladder caps its headline',
  (_, scenario) => {
    overRuns(legalRuns(scenario), (log) => {
      const { findings, tact, relationship } = judged(scenario, log).report;
      for (const { id, level } of findings) {
        const row: CriterionRow = RUBRIC[id];
        const most = row.ladder && level !== undefined ? [59, 74, 84][level] : undefined;
        const score = row.headline === 'tact' ? tact : relationship;
        if (most !== undefined) expect(score?.score).toBeLessThanOrEqual(most);
      }
    });
  },
);

describe('caps', () => {
  it('two holes in Tact', () => {
    expect(report('bare_leave').tact).toEqual({ score: 39, band: 'rough', cap: 39 });
  });

  it('a verdict on the partner', () => {
    const talk = begin(CORNER).talk('ask', 'reflect', 'ask', 'cut_kindly');
    const { tact, relationship } = talk.say('blame').say('bye-bees').nextAsSaid().judged().report;
    expect([tact?.score, relationship?.score]).toEqual([39, 35]);
  });

  it('vanishing, after however good a talk', () => {
    for (const way of ['slip', 'fake_call'] as const) {
      const talk = begin(SATED_CORNER).talk('ask', 'reflect', 'ask', 'cut_kindly');
      const { tact, relationship } = talk.say('no-name').move({ kind: way }).nextAsSaid().judged().report;
      expect([tact?.score, relationship?.score]).toEqual([0, 25]);
    }
  });

  it('a reason that the next act contradicts', () => {
    expect(report('reason_contradicted').relationship).toEqual({ score: 60, band: 'workable', cap: 60 });
  });

  it('no listening', () => {
    const player = begin(CORNER).talk('ask', 'cut_kindly').say('named').answer('item-both').say('bye-kind');
    expect(player.nextAsSaid().judged().report.relationship?.score).toBeLessThanOrEqual(59);
  });

  it('a need that was not touched', () => {
    expect(report('hg_excellent', LONELY_CORNER).relationship).toEqual({
      score: 59,
      band: 'workable',
      cap: 59,
    });
  });

  it('a cap that does not bite is not told', () => {
    expect(report('hg_excellent').tact).toEqual({ score: 100, band: 'very-good', cap: undefined });
  });
});

describe('outcome', () => {
  it.each([
    ['hg_excellent', 'reached', 'closed'],
    ['no_slot_walk', 'reached', 'hanging'],
    ['blame', 'reached', 'hurt'],
    ['ghost', 'reached', 'vanished'],
    ['fake_call', 'reached', 'vanished'],
    ['reason_contradicted', 'missed', 'closed'],
    ['leave_now', 'open', 'left'],
  ])('%s: goal %s, ending %s', (strategy, goal, ending) => {
    expect(report(strategy).outcome).toEqual({ goal, ending });
  });

  it('the goal is missed by whoever comes too late', () => {
    const player = begin(CORNER).talk('listen', ...Array.from({ length: 12 }, () => 'listen' as const));
    player.say('blunt').answer('item-both').say('bye-kind').nextAsSaid();
    expect(player.judged().report.outcome).toEqual({ goal: 'missed', ending: 'closed' });
  });

  it('the minute from which it is too late is itself too late', () => {
    const played = (scene: typeof CORNER) =>
      begin(scene).talk('listen').say('blunt').answer('item-both').say('bye-kind').nextAsSaid();
    const reachedBefore = (before: number) =>
      played(
        corner((file) => {
          file.you.reach.before = before;
        }),
      ).judged().report.outcome.goal;
    const minutes = played(CORNER).state().at / 2;
    expect([minutes, minutes + 1].map(reachedBefore)).toEqual(['missed', 'reached']);
  });
});
