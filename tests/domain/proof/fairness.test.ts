import { describe, expect, it, vi } from 'vitest';
import type { PlayedScene } from '../../../src/domain/proof/fairness.ts';
import { fairnessOf } from '../../../src/domain/proof/fairness.ts';
import { longestOf } from '../../../src/domain/proof/line-lengths.ts';
import type { Played, PlayedRun } from '../../../src/domain/proof/simulate.ts';
import { playPolicies, READER } from '../../../src/domain/proof/simulate.ts';
import { bandOf } from '../../../src/domain/scoring/headline.ts';
import { SHIPPED } from '../support/scenes.ts';

// Fifty seeds of nine readers in each scene; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** As many seeds as fairness is stated over. */
const SEEDS = 50;

const score = (points: number) => ({ score: points, band: bandOf(points), cap: undefined });

function run(tact: number, relationship: number): PlayedRun {
  const outcome = { goal: 'reached', ending: 'closed' } as const;
  return {
    way: 'honest',
    report: {
      settled: true,
      outcome,
      unrated: undefined,
      tact: score(tact),
      relationship: score(relationship),
      findings: [],
    },
  };
}

/** A scene in which a policy and the reader came to these headlines, Tact first. */
function scene(policy: [number, number], reader: [number, number] = [90, 90], longest = 0): PlayedScene {
  const played: Played[] = [
    { policy: 'longest', runs: [run(...policy)] },
    { policy: READER, runs: [run(...reader)] },
  ];
  return { played, longest: { longest, sets: 5 } };
}

const told = (...scenes: readonly PlayedScene[]) =>
  fairnessOf(scenes).issues.map(({ code, found }) => `${code}: ${found}`);

it('all scenes that ship are fair taken together', () => {
  const scenes = SHIPPED.map((scenario) => ({
    played: playPolicies(scenario, SEEDS),
    longest: longestOf(scenario),
  }));
  const fairness = fairnessOf(scenes);
  expect(fairness.issues).toEqual([]);
  expect(fairness.policies).toHaveLength(8);
  for (const { policy, tact, relationship, top } of fairness.policies) {
    expect(Math.min(tact, relationship), policy).toBeLessThan(70);
    expect(top * 3, policy).toBeLessThanOrEqual(scenes.length);
  }
  expect(Math.min(fairness.reader.tact, fairness.reader.relationship)).toBeGreaterThanOrEqual(85);
  expect(fairness.longest.longest * 10).toBeLessThanOrEqual(fairness.longest.sets * 4);
});

describe('what is not fair over scenes', () => {
  it('a policy whose medians are 70 or more in both headlines; 69 in one is fair', () => {
    expect(told(scene([70, 70]), scene([70, 70]), scene([30, 30]))).toEqual(['fair-policy: 70 / 70']);
    expect(told(scene([70, 69]), scene([70, 69]), scene([30, 30]))).toEqual([]);
  });

  it('the top band of Relationship in more than a third of the scenes', () => {
    expect(told(scene([30, 85]), scene([30, 84]), scene([30, 84]))).toEqual([]);
    expect(told(scene([30, 85]), scene([30, 85]), scene([30, 84]))).toEqual(['fair-top-band: 2 of 3']);
  });

  it('a reader under 85 in any scene', () => {
    expect(told(scene([9, 9]), scene([9, 9], [85, 85]), scene([9, 9]))).toEqual([]);
    expect(told(scene([9, 9]), scene([9, 9], [100, 84]), scene([9, 9]))).toEqual(['fair-reader: 90 / 84']);
  });

  it('a best line that is the longest in more than two of five sets', () => {
    expect(told(scene([9, 9], [90, 90], 2), scene([9, 9], [90, 90], 2))).toEqual([]);
    expect(told(scene([9, 9], [90, 90], 2), scene([9, 9], [90, 90], 3))).toEqual([
      'fair-longest-best: 5 of 10',
    ]);
  });
});
