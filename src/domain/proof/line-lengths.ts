import { floorDiv } from '../kernel/int.ts';
import type { Issue } from '../kernel/issue.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';

/** The most sets in a hundred in which the best line is the longest. */
const MOST_LONGEST = 40;

/** How many sets of three lines or more there are, and in how many of them the best line is the longest. */
export interface Longest {
  readonly longest: number;
  readonly sets: number;
}

/** Where more sets than that have their best line for the longest: how many they may be, in words. */
export function tooOftenLongest({ longest, sets }: Longest): Pick<Issue, 'expected' | 'found'> | undefined {
  if (longest * 100 <= sets * MOST_LONGEST) return undefined;
  return {
    expected: `the best line longest in at most ${MOST_LONGEST} % of sets`,
    found: `${longest} of ${sets}`,
  };
}

/** In how many sets of a scene's lines the best is the longest. */
export function longestOf(scenario: Scenario): Longest {
  const sets = judgedSets(scenario);
  const longest = sets.filter((lines) => lengthOf(bestOf(lines)) === lengthsOf(lines).at(-1)).length;
  return { longest, sets: sets.length };
}

/**
 * The best line of a set is not told by its length: it is the longest in at most 40 % of the sets, and within 30 % of
 * the set's median length. Best is the line whose kinds of act carry most weight in the rubric.
 */
export function longestIsBest(scenario: Scenario): Issue[] {
  const issues: Issue[] = [];
  for (const lines of judgedSets(scenario)) {
    const best = bestOf(lines);
    const lengths = lengthsOf(lines);
    const median = lengths[floorDiv(lengths.length - 1, 2)] ?? 0;
    const off = lengthOf(best) - median;
    if ((off < 0 ? -off : off) * 10 > median * 3) {
      const expected = `within 30 % of ${median} characters`;
      issues.push({
        code: 'proof-best-length',
        place: `lines[${scenario.file.lines.findIndex(({ id }) => id === best.id)}]`,
        expected,
        found: `${best.id}, ${lengthOf(best)}`,
      });
    }
  }
  const often = tooOftenLongest(longestOf(scenario));
  if (often !== undefined) issues.push({ code: 'proof-longest-best', place: 'lines', ...often });
  return issues;
}

/** The sets a player chooses from that are large enough to tell anything. */
function judgedSets(scenario: Scenario): readonly (readonly Line[])[] {
  const sets = new Map<string, Line[]>();
  for (const line of scenario.lines.values()) {
    const key = `${line.when}/${line.tactic ?? ''}`;
    sets.set(key, [...(sets.get(key) ?? []), line]);
  }
  return [...sets.values()].filter((lines) => lines.length >= 3);
}

function bestOf(lines: readonly Line[]): Line {
  return lines.reduce((top, line) => (worth(line) > worth(top) ? line : top));
}

function lengthsOf(lines: readonly Line[]): readonly number[] {
  return lines.map(lengthOf).toSorted((a, b) => a - b);
}

function lengthOf(line: Line): number {
  return line.utterance.text.length;
}

/** How much a line does, by its kinds of act; faults weigh against it. */
function worth({ utterance }: Line): number {
  const kinds = new Set(utterance.acts.map(({ act }) => act));
  const weights: Readonly<Record<string, number>> = {
    announcement: 18,
    plain_wish: 18,
    reason: 22,
    callback: 30,
    introduction: 28,
    common_ground: 28,
    follow_up: 22,
    join_me: 28,
    take_up: 22,
    hold: 10,
    well_wish: 22,
    farewell: 16,
    thanks: 7,
    appreciation: 7,
    name: 3,
    apology: 3,
    excuse: -40,
    vague_promise: -30,
    blame: -100,
    insult: -100,
  };
  return [...kinds].reduce((sum, act) => sum + (weights[act] ?? 0), 0);
}
