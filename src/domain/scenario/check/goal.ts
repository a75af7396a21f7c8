import type { Issue } from '../../kernel/issue.ts';
import { readAct } from '../declared-act.ts';
import type { ScenarioFile } from '../schema.ts';
import { toldFacts } from './told.ts';

/** The goal can be reached by an honest reason, what must be heard is told somewhere, and words can serve the need. */
export function checkGoal(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  const { next } = file.you.reach;
  const honest = file.facts.some((fact) => fact.kind === 'reason' && fact.true && fact.next?.includes(next));
  // Where there is no such act at all, that alone is the problem.
  if (!honest && file.next.some((act) => act.id === next)) {
    issues.push({
      code: 'goal-out-of-reach',
      place: 'facts',
      expected: `a true reason with next ${next}`,
      found: 'none',
    });
  }
  const { inTalk, byItems } = toldFacts(file);
  file.facts.forEach((fact, f) => {
    if (fact.known === 'revealed' && !inTalk.has(fact.id) && !byItems.has(fact.id)) {
      issues.push({
        code: 'fact-never-revealed',
        place: `facts[${f}]`,
        expected: 'a beat that reveals it',
        found: fact.id,
      });
    }
  });
  return [...issues, ...checkNeed(file)];
}

/** One of the ways that serve the need can be gone: some part performs it, or staying is on offer. */
function checkNeed(file: ScenarioFile): Issue[] {
  const { servedBy } = file.partner.need;
  const spoken = file.parts.map((part) => part.acts.flatMap((act) => readAct(act) ?? []));
  const can = servedBy.some((way) => {
    if (way === 'settle') return file.settle !== undefined;
    if (way === 'named_thanks') {
      return spoken.some((acts) => {
        const names = acts.map(({ act }) => act);
        return names.includes('callback') && (names.includes('thanks') || names.includes('appreciation'));
      });
    }
    return spoken.some((acts) =>
      acts.some(({ act, of }) => (of === undefined ? act : `${act}:${of}`) === way),
    );
  });
  // A way that points at nothing is told of at its place.
  const known = new Set(['settle', 'named_thanks', 'join_me', 'ask_where', ...targets(file)]);
  if (can || !servedBy.every((way) => known.has(way))) return [];
  const found = 'no part that does';
  return [
    { code: 'need-without-words', place: 'partner.need.servedBy', expected: servedBy.join(' or '), found },
  ];
}

function targets({ people, followUps }: ScenarioFile): string[] {
  return [...people.map(({ id }) => `introduction:${id}`), ...followUps.map(({ id }) => `follow_up:${id}`)];
}
