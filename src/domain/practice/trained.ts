import type { ScenarioFile } from '../scenario/schema.ts';

/**
 * What scenes train, in a few kinds by which they can be looked for. The first five are what a partner may need, the
 * others what makes leaving hard.
 */
export const SKILLS = [
  'giving-back',
  'introducing',
  'following-up',
  'taking-along',
  'staying',
  'hurry',
  'group',
  'rank',
] as const;
export type Skill = (typeof SKILLS)[number];

/** What of a scene's file tells what it trains. */
type Told = Pick<ScenarioFile, 'urgency' | 'company' | 'power'> & {
  readonly partner: { readonly need: { readonly servedBy: readonly string[] } };
};

/** What serves a need, up to its target, and what is trained by it. */
const SERVED: Readonly<Record<string, Skill>> = {
  named_thanks: 'giving-back',
  introduction: 'introducing',
  follow_up: 'following-up',
  join_me: 'taking-along',
  ask_where: 'taking-along',
  settle: 'staying',
};

/**
 * What a scene trains, in the order of `SKILLS`, one at least: whatever serves its partner's need, and a time that
 * presses (`hurry`), a whole group to leave, or somebody who stands above or below the player (`rank`). It is read off
 * the fields that the judging uses too, so that it cannot promise what the scene does not do; an author's own phrases
 * say it in words.
 */
export function trainedBy({ urgency, company, power, partner }: Told): readonly Skill[] {
  const trained = new Set(partner.need.servedBy.map((served) => SERVED[served.split(':')[0] ?? '']));
  if (urgency === 'now') trained.add('hurry');
  if (company === 'group') trained.add('group');
  if (power !== 'level') trained.add('rank');
  return SKILLS.filter((skill) => trained.has(skill));
}
