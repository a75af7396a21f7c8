import type { Utterance } from '../words/spoken-act.ts';

/** What moves cost, in half minutes. Source: the minutes fixed in the paper trial of the rubric. */
export const COST = { talk: 4, say: 2, cut: 1, introduction: 4, followUp: 2, vanish: 2, next: 2 } as const;

/** The half minutes an utterance takes: an introduction and a follow-up need time of their own. */
export function costOf(utterance: Utterance): number {
  let cost: number = COST.say;
  if (utterance.acts.some((said) => said.act === 'introduction')) cost += COST.introduction;
  if (utterance.acts.some((said) => said.act === 'follow_up')) cost += COST.followUp;
  return cost;
}
