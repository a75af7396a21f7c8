import type { Issue } from '../kernel/issue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { TACTICS } from './tactics.ts';

/**
 * Where the need names a tactic, the best run with it is ten points of Relationship above the best misfit.
 *
 * @param relationship the best Relationship of an honest run by each way out
 */
export function closeToNeed(
  { file }: Scenario,
  relationship: Readonly<Record<string, number>>,
): readonly Issue[] {
  const { servedBy } = file.partner.need;
  if (file.urgency === 'now' || file.company === 'group' || servedBy.includes('named_thanks')) return [];
  const fitting = TACTICS.filter((tactic) => servedBy.some((way) => way.split(':')[0] === tactic));
  const best = fitting.reduce((most, tactic) => {
    const score = relationship[tactic] ?? 0;
    return score > most ? score : most;
  }, 0);
  return TACTICS.flatMap((tactic): Issue[] => {
    const score = relationship[tactic];
    if (score === undefined || fitting.includes(tactic) || score <= best - 10) return [];
    const found = `${tactic} ${score}`;
    return [{ code: 'proof-need', place: 'partner.need.servedBy', expected: `at most ${best - 10}`, found }];
  });
}
