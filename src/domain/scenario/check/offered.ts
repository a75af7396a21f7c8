import type { Issue } from '../../kernel/issue.ts';
import { readAct } from '../declared-act.ts';
import type { ScenarioFile } from '../schema.ts';
import { toldFacts } from './told.ts';

type WrittenLine = ScenarioFile['lines'][number];

/**
 * Every line can be offered: what it needs is told before its place in the talk, and whom it introduces is there at
 * some time while the talk may last. Answers and goodbyes need something that can always be said.
 */
export function checkOffered(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const { inTalk, byItems } = toldFacts(file);
  const revealed = new Set(file.facts.filter((fact) => fact.known === 'revealed').map((fact) => fact.id));
  const lasts = longest(file);
  file.lines.forEach((line, l) => {
    if (line.always) return;
    const late = neededBy(file, line, 'callback', 'common_ground').filter(
      (fact) => revealed.has(fact) && !inTalk.has(fact) && byItems.has(fact),
    );
    if (line.when === 'exit' && late.length > 0) {
      issues.push({
        code: 'line-never-offered',
        place: `lines[${l}]`,
        expected: 'facts told before anybody leaves',
        found: `${late.join(', ')}, told only as one more thing`,
      });
    }
  });
  file.people.forEach(({ id, from = 0 }, p) => {
    const introduces = (line: WrittenLine) => neededBy(file, line, 'introduction').includes(id);
    if (from <= lasts || !file.lines.some((line) => !line.always && introduces(line))) return;
    issues.push({
      code: 'person-never-there',
      place: `people[${p}].from`,
      expected: `minute ${lasts} at the latest, since lines introduce ${id}`,
      found: `minute ${from}`,
    });
  });
  for (const when of ['item', 'landing'] as const) {
    const lines = file.lines.filter((line) => line.when === when && mayEnd(file, line));
    const free = lines.some((line) => line.always || !needsAnything(file, line, revealed));
    if (lines.length > 0 && !free) {
      issues.push({
        code: 'choices-all-guarded',
        place: 'lines',
        expected: `a line for ${when} that needs no fact and nobody`,
        found: lines.map(({ id }) => id).join(', '),
      });
    }
  }
  return issues;
}

/** What bounds a talk. */
interface Longest {
  readonly you: { readonly reach: { readonly before: number } };
  readonly partner: { readonly wish: readonly number[] };
}

/** The minute to which a talk may last: the deadline, or the longest that the partner may wish for. */
export function longest({ you, partner }: Longest): number {
  const [low = 0, high = 0] = partner.wish;
  const wish = high > low ? high : low;
  return wish > you.reach.before ? wish : you.reach.before;
}

/** At the goodbye only what says goodbye counts. */
function mayEnd(file: ScenarioFile, line: WrittenLine): boolean {
  return line.when !== 'landing' || actsOf(file, line).some((act) => act.act === 'farewell');
}

function needsAnything(file: ScenarioFile, line: WrittenLine, revealed: ReadonlySet<string>): boolean {
  const facts = neededBy(file, line, 'callback', 'common_ground').filter((fact) => revealed.has(fact));
  return facts.length > 0 || neededBy(file, line, 'introduction').length > 0;
}

function neededBy(file: ScenarioFile, line: WrittenLine, ...names: readonly string[]): string[] {
  return actsOf(file, line).flatMap(({ act, of }) => (names.includes(act) && of !== undefined ? [of] : []));
}

function actsOf(file: ScenarioFile, line: WrittenLine) {
  return line.parts.flatMap((piece) => {
    const id = typeof piece === 'string' ? piece : piece.part;
    const part = file.parts.find((each) => each.id === id);
    return (part?.acts ?? []).flatMap((act) => readAct(act) ?? []);
  });
}
