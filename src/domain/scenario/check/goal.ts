import type { Issue } from '../../kernel/issue.ts';
import type { ScenarioFile } from '../schema.ts';

/** The goal can be reached by an honest reason, ranges stand the right way up, and what must be heard is told somewhere. */
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
  for (const key of ['deafness', 'wish'] as const) {
    const [low, high] = file.partner[key];
    if (low > high) {
      issues.push({
        code: 'range-upside-down',
        place: `partner.${key}`,
        expected: 'low, then high',
        found: `${low}, ${high}`,
      });
    }
  }
  const told = new Set([
    ...file.beats.flatMap((beat) => [
      ...(beat.reveals ?? []),
      ...beat.moves.flatMap((move) => move.reveals ?? []),
    ]),
    ...file.items.flatMap((item) => item.reveals ?? []),
  ]);
  file.facts.forEach((fact, f) => {
    if (fact.known === 'revealed' && !told.has(fact.id)) {
      issues.push({
        code: 'fact-never-revealed',
        place: `facts[${f}]`,
        expected: 'a beat that reveals it',
        found: fact.id,
      });
    }
  });
  return issues;
}
