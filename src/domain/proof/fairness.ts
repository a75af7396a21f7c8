import type { Issue } from '../kernel/issue.ts';
import { bandOf } from '../scoring/headline.ts';
import { headlinesOf } from './headlines.ts';
import type { Longest } from './line-lengths.ts';
import { tooOftenLongest } from './line-lengths.ts';
import type { Played } from './simulate.ts';
import { READER } from './simulate.ts';

/** A scene that was played by all policies. */
export interface PlayedScene {
  readonly played: readonly Played[];
  readonly longest: Longest;
}

/** A policy over many scenes: the medians of all its runs, and in how many scenes its Relationship is in the top band. */
export interface PolicyOverScenes {
  readonly policy: string;
  readonly tact: number;
  readonly relationship: number;
  readonly top: number;
}

/** Whether scenes are fair taken together. */
export interface Fairness {
  readonly scenes: number;
  readonly policies: readonly PolicyOverScenes[];
  /** The honest reader's lowest median of each headline in any scene. */
  readonly reader: { readonly tact: number; readonly relationship: number };
  readonly longest: Longest;
  /** What is not fair; `place` is the policy, or empty. */
  readonly issues: readonly Issue[];
}

/** A policy stays under this in one headline at least; the reader reaches the second in both. */
const MOST_OF_A_POLICY = 70;
const LEAST_OF_THE_READER = 85;

/** Of fewer scenes than this, no third can be told. */
export const FEWEST_SCENES = 3;

/**
 * Holds scenes together to what no single one can show: over all of them no simple policy does well, none has the top
 * band of Relationship in more than a third, the honest reader does well in each, and the best line is seldom the
 * longest.
 */
export function fairnessOf(scenes: readonly PlayedScene[]): Fairness {
  const names = (scenes[0]?.played ?? []).map(({ policy }) => policy);
  const policies = names.filter((name) => name !== READER).map((name) => overScenes(scenes, name));
  const readers = scenes.map((scene) => headlinesOf(runsOf(scene, READER)));
  const lowest = (of: 'tact' | 'relationship') =>
    readers.reduce((least, each) => (each[of] < least ? each[of] : least), 100);
  const reader = { tact: lowest('tact'), relationship: lowest('relationship') };
  const longest = scenes.reduce(
    (sum, scene) => ({
      longest: sum.longest + scene.longest.longest,
      sets: sum.sets + scene.longest.sets,
    }),
    { longest: 0, sets: 0 },
  );
  return {
    scenes: scenes.length,
    policies,
    reader,
    longest,
    issues: [...issuesOf(policies, scenes.length), ...readerIssues(reader), ...lengthIssues(longest)],
  };
}

function runsOf({ played }: PlayedScene, policy: string): Played['runs'] {
  return played.find((each) => each.policy === policy)?.runs ?? [];
}

function overScenes(scenes: readonly PlayedScene[], policy: string): PolicyOverScenes {
  const { tact, relationship } = headlinesOf(scenes.flatMap((scene) => runsOf(scene, policy)));
  const isTop = (scene: PlayedScene) =>
    bandOf(headlinesOf(runsOf(scene, policy)).relationship) === 'very-good';
  return { policy, tact, relationship, top: scenes.filter(isTop).length };
}

function issuesOf(policies: readonly PolicyOverScenes[], scenes: number): readonly Issue[] {
  return policies.flatMap(({ policy, tact, relationship, top }) => {
    const issues: Issue[] = [];
    if (tact >= MOST_OF_A_POLICY && relationship >= MOST_OF_A_POLICY) {
      const expected = `under ${MOST_OF_A_POLICY} in one headline over all scenes`;
      issues.push({ code: 'fair-policy', place: policy, expected, found: `${tact} / ${relationship}` });
    }
    if (top * 3 > scenes) {
      const expected = 'the top band of Relationship in at most a third of the scenes';
      issues.push({ code: 'fair-top-band', place: policy, expected, found: `${top} of ${scenes}` });
    }
    return issues;
  });
}

function readerIssues({ tact, relationship }: Fairness['reader']): readonly Issue[] {
  if (tact >= LEAST_OF_THE_READER && relationship >= LEAST_OF_THE_READER) return [];
  const expected = `${LEAST_OF_THE_READER} or more in each scene`;
  return [{ code: 'fair-reader', place: READER, expected, found: `${tact} / ${relationship}` }];
}

function lengthIssues(longest: Longest): readonly Issue[] {
  const often = tooOftenLongest(longest);
  return often === undefined ? [] : [{ code: 'fair-longest-best', place: '', ...often }];
}
