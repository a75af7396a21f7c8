import type { Scenario } from '../scenario/scenario.ts';
import type { Longest } from './line-lengths.ts';
import { longestOf } from './line-lengths.ts';
import { namesThisRun } from './names-this-run.ts';
import { repliesByCondition } from './reply-conditions.ts';
import type { Simulated } from './simulate.ts';
import { playPolicies, summed } from './simulate.ts';
import { walk } from './walk.ts';

/** What fairness over all scenes is read from, for one. */
export interface SceneFigures {
  readonly id: string;
  readonly policies: readonly Simulated[];
  readonly longest: Longest;
  /** The ways out whose best honest run that reaches the goal has the highest sum of both headlines. */
  readonly best: readonly string[];
  /** Complete paths that were walked, and in how many a reply names something of that very run. */
  readonly paths: number;
  readonly naming: number;
  /** The most conditions of the partner in which one exit line gets a reply of its own. */
  readonly conditions: number;
  /** Replies of the scene's own by which the partner lets go after more than one tactic. */
  readonly shared: readonly string[];
}

/** The seed at which a scene is walked, as in the proof. */
const SEED = 1;

const TACTICS: ReadonlySet<string> = new Set(['honest', 'follow_up', 'introduction', 'join_me']);

/** Works out the figures of a scene. `runs` is how many seeds each policy plays. */
export function figuresOf(scenario: Scenario, runs: number): SceneFigures {
  const own = new Set(Object.values(scenario.file.replies).flat());
  const tops = new Map<string, number>();
  const after = new Map<string, Set<string>>();
  let naming = 0;
  const { paths } = walk(
    scenario,
    SEED,
    ({ entries, honest, way, report: { tact, relationship, outcome } }) => {
      if (namesThisRun(scenario, entries)) naming += 1;
      const sum = (tact?.score ?? 0) + (relationship?.score ?? 0);
      if (honest && outcome.goal === 'reached' && sum > (tops.get(way) ?? 0)) tops.set(way, sum);
      if (way === 'settle' && sum * 2 > (tops.get(way) ?? 0)) tops.set(way, sum * 2);
      if (!TACTICS.has(way)) return;
      for (const entry of entries) {
        if (entry.by !== 'partner' || entry.kind !== 'pass' || !own.has(entry.text)) continue;
        after.set(entry.text, (after.get(entry.text) ?? new Set()).add(way));
      }
    },
  );
  const top = [...tops.values()].reduce((most, sum) => (sum > most ? sum : most), 0);
  return {
    id: scenario.file.id,
    policies: playPolicies(scenario, runs).map(summed),
    longest: longestOf(scenario),
    best: [...tops].flatMap(([way, sum]) => (sum === top ? [way] : [])),
    paths,
    naming,
    conditions: [...repliesByCondition(scenario).values()].reduce((most, n) => (n > most ? n : most), 0),
    shared: [...after].flatMap(([text, ways]) => (ways.size > 1 ? [text] : [])),
  };
}
