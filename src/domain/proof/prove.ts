import type { Issue } from '../kernel/issue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { heardParts } from './heard-parts.ts';
import { longestIsBest } from './line-lengths.ts';
import { simulate } from './simulate.ts';
import type { Path } from './walk.ts';
import { walk } from './walk.ts';

/** What the proof of a scene found, and how far it looked. */
export interface Proof {
  readonly issues: readonly Issue[];
  /** Ways to play that were walked. */
  readonly paths: number;
  /** Talk moves that still fit before the deadline after the shortest full-mark path. */
  readonly slack: number | undefined;
  /** The best of each way out, as least of the two headlines. */
  readonly best: Readonly<Record<string, number>>;
}

/** A full mark: this much in each headline that there is. Source: the band "very good" of the paper trial. */
const FULL = 85;
const TRAPS = ['excuse', 'vague', 'let_you_go', 'hint', 'blame', 'slip', 'fake_call'];
const TACTICS = ['honest', 'follow_up', 'introduction', 'join_me'];

/** Seeds the walk is made at: chance draws deafness, wish and variants from them, and nothing else of weight. */
const SEEDS = [1] as const;

/**
 * Proves that a scene can be played and not be gamed: every beat is met, every place leads to an end, every tactic can
 * end, "leave now" always works, an honest way to full marks reaches the goal with one or two talk moves to spare, no
 * trap beats it, the tactic the need names is better by ten points, and no simple policy does well.
 */
export function prove(scenario: Scenario, runs: number): Proof {
  const issues: Issue[] = [];
  const add = (code: Issue['code'], place: string, expected: string, found: string) =>
    issues.push({ code, place, expected, found });
  const best: Record<string, number> = {};
  const relationship: Record<string, number> = {};
  const full: Path[] = [];
  let paths = 0;
  for (const seed of SEEDS) {
    const walked = walk(scenario, seed, (path) => {
      const least = leastOf(path.report);
      if (least === undefined) return;
      best[path.way] = larger(best[path.way], least);
      if (path.honest) {
        relationship[path.way] = larger(relationship[path.way], path.report.relationship?.score ?? 0);
        if (least >= FULL && path.report.outcome.goal === 'reached') full.push(path);
      }
    });
    paths += walked.paths;
    const unmet = scenario.file.beats.filter(({ id }) => !walked.beats.has(id));
    for (const beat of unmet) add('proof-beat-unmet', beat.id, 'met within five talk moves', 'never met');
    if (walked.stuck > 0) add('proof-stuck', 'walk', 'an end from every place', `${walked.stuck} without`);
    if (walked.locked > 0)
      add('proof-locked', 'walk', 'leave now everywhere', `refused ${walked.locked} times`);
    for (const tactic of TACTICS) {
      const offered = scenario.file.lines.some((line) => line.tactic === tactic);
      const ended = walked.ways.has(tactic) || (tactic === 'introduction' && walked.ways.has('plain'));
      if (offered && !ended) add('proof-tactic-stuck', 'lines', `an end by ${tactic}`, 'none');
    }
  }
  if (full.length === 0)
    add('proof-no-full-mark', 'walk', `an honest run of ${FULL} or more`, describe(best));
  const top = full.reduce((most, { report }) => larger(most, leastOf(report) ?? 0), 0);
  for (const trap of TRAPS) {
    const score = best[trap] ?? 0;
    if (full.length > 0 && score >= top) add('proof-trap-wins', trap, `less than ${top}`, String(score));
  }
  checkNeed(scenario, relationship, add);
  const slack = slackOf(scenario, full);
  if (slack !== undefined && (slack < 1 || slack > 2)) {
    add('proof-slack', 'you.reach.before', 'one or two talk moves to spare', String(slack));
  }
  for (const { policy, tact, relationship: r } of simulate(scenario, runs)) {
    const headlines = scenario.file.partner.need.servedBy.length > 0 ? [tact, r] : [tact];
    const low = headlines.some((score) => score < 70);
    if (policy === 'honest-reader') {
      if (tact < FULL || r < FULL) add('proof-reader', policy, `${FULL} or more`, `${tact} / ${r}`);
    } else if (!low) add('proof-policy', policy, 'under 70 in one headline', `${tact} / ${r}`);
  }
  issues.push(...longestIsBest(scenario), ...heardParts(scenario));
  return { issues, paths, slack, best };
}

/** The lower of the headlines that there are; `undefined` if there is none. */
function leastOf({ tact, relationship }: ScoreReport): number | undefined {
  if (tact === undefined) return relationship?.score;
  if (relationship === undefined) return tact.score;
  return tact.score < relationship.score ? tact.score : relationship.score;
}

function larger(a: number | undefined, b: number): number {
  return a === undefined || b > a ? b : a;
}

function describe(best: Readonly<Record<string, number>>): string {
  return Object.entries(best)
    .map(([way, score]) => `${way} ${score}`)
    .join(', ');
}

type Add = (code: Issue['code'], place: string, expected: string, found: string) => void;

/** Where the need names a tactic, the best run with it is ten points of Relationship above the best misfit. */
function checkNeed(scenario: Scenario, relationship: Readonly<Record<string, number>>, add: Add): void {
  if (scenario.file.urgency === 'now' || scenario.file.company === 'group') return;
  const named = scenario.file.partner.need.servedBy.flatMap((way) => {
    const tactic = way === 'named_thanks' ? 'honest' : (way.split(':')[0] ?? '');
    return TACTICS.includes(tactic) ? [tactic] : [];
  });
  const fit = named.reduce((most, tactic) => larger(most, relationship[tactic] ?? 0), 0);
  const free = scenario.file.partner.need.servedBy.includes('named_thanks');
  for (const tactic of TACTICS) {
    const score = relationship[tactic];
    if (score === undefined || named.includes(tactic) || free) continue;
    if (score > fit - 10) add('proof-need', tactic, `at most ${fit - 10}`, String(score));
  }
}

/** Talk moves of two minutes that still fit before the deadline after the shortest full-mark path. */
function slackOf(scenario: Scenario, full: readonly Path[]): number | undefined {
  const shortest = full.reduce<number | undefined>(
    (least, { endedAt }) => (least === undefined || endedAt < least ? endedAt : least),
    undefined,
  );
  if (shortest === undefined) return undefined;
  const left = scenario.file.you.reach.before * 2 - 1 - shortest;
  return left < 0 ? -1 : (left - (left % 4)) / 4;
}
