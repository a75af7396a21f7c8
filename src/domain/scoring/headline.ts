import { floorDiv, min } from '../kernel/int.ts';
import { isContradicted } from './criteria/t3-reason.ts';
import type { Finding } from './finding.ts';
import type { CriterionRow, Headline } from './rubric.ts';
import { RUBRIC } from './rubric.ts';
import type { View } from './view.ts';

export const BANDS = ['rough', 'workable', 'good', 'very-good'] as const;
export type Band = (typeof BANDS)[number];

/** A headline: a whole number from 0 to 100, both included, after caps; and its band. `cap` is the cap that held it down. */
export interface Score {
  readonly score: number;
  readonly band: Band;
  readonly cap: number | undefined;
}

/** The band of a score: 0-39 rough, 40-64 workable, 65-84 good, 85-100 very good. Source: the paper trial. */
export function bandOf(score: number): Band {
  if (score >= 85) return 'very-good';
  if (score >= 65) return 'good';
  return score >= 40 ? 'workable' : 'rough';
}

/** Caps of the ladder by level; one bad hole sinks the ship, however good the rest. */
const LADDER: Partial<Record<number, number>> = { 0: 59, 1: 74, 2: 84 };

/**
 * The headline over its findings; `undefined` where nothing that applies has any weight. A promise can only lower it:
 * where the headline is not lower with R3, it stands without.
 */
export function headline(view: View, findings: readonly Finding[], of: Headline): Score | undefined {
  const mine = findings.filter(({ id, level }) => RUBRIC[id].headline === of && level !== undefined);
  const withAll = weigh(view, mine, of);
  const kept = mine.filter(({ id }) => id !== 'R3');
  const without = kept.length === mine.length ? withAll : weigh(view, kept, of);
  if (withAll === undefined || without === undefined) return without;
  return withAll.score < without.score ? withAll : without;
}

function weigh(view: View, findings: readonly Finding[], of: Headline): Score | undefined {
  let sum = 0;
  let most = 0;
  let cap = 100;
  for (const { id, level = 0 } of findings) {
    const row: CriterionRow = RUBRIC[id];
    sum += row.weight * level;
    most += row.weight * 4;
    if (row.ladder) cap = min(cap, LADDER[level] ?? 100);
  }
  if (most === 0) return undefined;
  cap = min(cap, specialCap(view, findings, of));
  const plain = floorDiv(200 * sum + most, 2 * most);
  const score = min(plain, cap);
  return { score, band: bandOf(score), cap: cap < plain ? cap : undefined };
}

/** Caps for what no sum can outweigh: two holes in Tact, vanishing, a verdict on the partner, a reason that fell. */
function specialCap(view: View, findings: readonly Finding[], of: Headline): number {
  const verdict = view.closing('blame', 'insult').length > 0;
  if (of === 'tact') {
    const holes = findings.filter(({ level }) => level === 0).length;
    return holes >= 2 || verdict ? 39 : 100;
  }
  const listened = findings.find(({ id }) => id === 'R1')?.level ?? 4;
  let cap = listened <= 1 ? 59 : 100;
  if (isContradicted(view)) cap = min(cap, 60);
  if (verdict) cap = min(cap, 35);
  if (view.vanished !== undefined) cap = min(cap, 25);
  return cap;
}
