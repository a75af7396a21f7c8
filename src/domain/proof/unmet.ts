import type { Issue } from '../kernel/issue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { offeredLines } from './offered-lines.ts';
import { TACTICS } from './tactics.ts';
import type { Walked } from './walk.ts';

/**
 * What nobody meets who plays the scene in every way that is walked: beats, ways out, whole tactics; and places that
 * nobody gets away from.
 *
 * @param said the lines that some run said and was heard with
 * @param ended the lines of runs that came to an end without walking off
 */
export function unmet(
  scenario: Scenario,
  seed: number,
  walked: Walked,
  said: ReadonlySet<string>,
  ended: ReadonlySet<string>,
): readonly Issue[] {
  const { file } = scenario;
  const issues: Issue[] = [];
  const add = (code: Issue['code'], place: string, expected: string, found: string) =>
    issues.push({ code, place, expected, found });
  file.beats.forEach(({ id }, b) => {
    if (!walked.beats.has(id)) add('proof-beat-unmet', `beats[${b}]`, 'met within five talk moves', id);
  });
  if (walked.stuck > 0) add('proof-stuck', 'lines', 'an end from every place', `${walked.stuck} without`);
  if (walked.locked > 0) add('proof-locked', '', 'leave now everywhere', `refused ${walked.locked} times`);
  for (const tactic of TACTICS) {
    const lines = file.lines.filter((line) => line.tactic === tactic);
    const [first] = lines;
    if (first === undefined || lines.some(({ id }) => ended.has(id))) continue;
    add('proof-tactic-stuck', `lines[${file.lines.indexOf(first)}]`, `an end by ${tactic}`, 'none');
  }
  const unsaid = file.lines.filter(({ id, when }) => when === 'exit' && !said.has(id));
  if (unsaid.length === 0) return issues;
  // Words that are said and never heard, as hints are, were on offer all the same.
  const offered = offeredLines(scenario, seed);
  file.lines.forEach((line, l) => {
    if (unsaid.includes(line) && !offered.has(line.id))
      add('proof-line-unmet', `lines[${l}]`, 'on offer within five talk moves', line.id);
  });
  return issues;
}
