import { floorDiv } from '../kernel/int.ts';
import type { Issue } from '../kernel/issue.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';

/**
 * The best line of a set is not told by its length: it is the longest in at most 40 % of the sets, and within 30 % of
 * the set's median length. Best is the line whose kinds of act carry most weight in the rubric.
 */
export function longestIsBest(scenario: Scenario): Issue[] {
  const issues: Issue[] = [];
  const sets = new Map<string, Line[]>();
  for (const line of scenario.lines.values()) {
    const key = `${line.when}/${line.tactic ?? ''}`;
    sets.set(key, [...(sets.get(key) ?? []), line]);
  }
  const judged = [...sets].filter(([, lines]) => lines.length >= 3);
  let longest = 0;
  for (const [, lines] of judged) {
    const best = lines.reduce((top, line) => (worth(line) > worth(top) ? line : top));
    const lengths = lines.map(lengthOf).toSorted((a, b) => a - b);
    if (lengthOf(best) === lengths.at(-1)) longest += 1;
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
  if (longest * 10 > judged.length * 4) {
    issues.push({
      code: 'proof-longest-best',
      place: 'lines',
      expected: 'the best line longest in at most 40 % of sets',
      found: `${longest} of ${judged.length}`,
    });
  }
  return issues;
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
