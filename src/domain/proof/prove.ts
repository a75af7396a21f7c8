import { floorDiv } from '../kernel/int.ts';
import type { Issue } from '../kernel/issue.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { heardParts } from './heard-parts.ts';
import { longestIsBest } from './line-lengths.ts';
import { closeToNeed } from './need.ts';
import type { Played } from './simulate.ts';
import { playPolicies, READER, summed } from './simulate.ts';
import { unmet } from './unmet.ts';
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
  /** The runs of the simple policies and of the honest reader. */
  readonly played: readonly Played[];
}

/** A full mark: this much in each headline that there is. Source: the band "very good" of the paper trial. */
const FULL = 85;
const TRAPS = ['excuse', 'vague', 'let_you_go', 'hint', 'blame', 'slip', 'fake_call'];

/** Seeds the walk is made at: chance draws deafness, wish and variants from them, and nothing else of weight. */
const SEEDS = [1] as const;

/**
 * Proves that a scene can be played and not be gamed: every beat is met, every place leads to an end, every tactic can
 * end, "leave now" always works, an honest way to full marks reaches the goal with one or two talk moves to spare, no
 * trap beats it, the tactic the need names is better by ten points, and no simple policy does well.
 */
export function prove(scenario: Scenario, runs: number): Proof {
  const { file } = scenario;
  const issues: Issue[] = [];
  const add = (code: Issue['code'], place: string, expected: string, found: string) =>
    issues.push({ code, place, expected, found });
  const best: Record<string, number> = {};
  const relationship: Record<string, number> = {};
  const full: Path[] = [];
  const traps = new Map<string, Path>();
  const said = new Set<string>();
  const ended = new Set<string>();
  let late: Path | undefined;
  let paths = 0;
  for (const seed of SEEDS) {
    const walked = walk(scenario, seed, (path) => {
      const lines = path.moves.flatMap((move) => (move.kind === 'say' ? [move] : []));
      for (const { line } of lines) said.add(line);
      // Where there is no time to wait, going in the same breath is the way to end.
      if (file.urgency === 'now' || !lines.some(({ go }) => go))
        for (const { line } of lines) ended.add(line);
      const least = leastOf(path.report);
      if (least === undefined) return;
      const trap = trapOf(scenario, path);
      if (trap !== undefined && least >= (best[trap] ?? 0)) traps.set(trap, path);
      best[trap ?? path.way] = larger(best[trap ?? path.way], least);
      if (!path.honest) return;
      relationship[path.way] = larger(relationship[path.way], path.report.relationship?.score ?? 0);
      if (least < FULL) return;
      if (path.report.outcome.goal === 'reached') full.push(path);
      else if (isLate(scenario, path) && (late === undefined || path.endedAt < late.endedAt)) late = path;
    });
    paths += walked.paths;
    issues.push(...unmet(scenario, seed, walked, said, ended));
  }
  if (full.length === 0 && late !== undefined) {
    const found = `minute ${floorDiv(late.endedAt + 1, 2)} at the earliest`;
    add('proof-too-late', 'you.reach.before', `the goal reached by minute ${file.you.reach.before}`, found);
  } else if (full.length === 0) {
    add('proof-no-full-mark', 'lines', `an honest run of ${FULL} or more`, describe(best));
  }
  const top = full.reduce((most, { report }) => larger(most, leastOf(report) ?? 0), 0);
  for (const [way, path] of traps) {
    const score = best[way] ?? 0;
    if (full.length > 0 && score >= top) {
      add('proof-trap-wins', placeOfExit(scenario, path), `less than ${top}`, `${way} ${score}`);
    }
  }
  issues.push(...closeToNeed(scenario, relationship));
  const slack = slackOf(scenario, full);
  if (slack !== undefined && (slack < 1 || slack > 2)) {
    add('proof-slack', 'you.reach.before', 'one or two talk moves to spare', String(slack));
  }
  const played = playPolicies(scenario, runs);
  for (const { policy, tact, relationship: r } of played.map(summed)) {
    const headlines = file.partner.need.servedBy.length > 0 ? [tact, r] : [tact];
    const low = headlines.some((score) => score < 70);
    const found = `${policy}: ${tact} / ${r}`;
    if (policy === READER) {
      // Where nobody gets there, the reader need not be told of besides.
      const lost = full.length > 0 && (tact < FULL || r < FULL);
      if (lost) add('proof-reader', 'partner.need', `${FULL} or more`, found);
    } else if (!low) add('proof-policy', 'lines', 'under 70 in one headline', found);
  }
  issues.push(...longestIsBest(scenario), ...heardParts(scenario));
  return { issues, paths, slack, best, played };
}

/** True if the run went for the goal, and only time kept it from it. */
function isLate(scenario: Scenario, { moves }: Path): boolean {
  const { next } = scenario.file.you.reach;
  return moves.some((move) => move.kind === 'next' && move.id === next);
}

/** The trap a run took: by what its words came down to, or by the tactic under which they are offered. */
function trapOf(scenario: Scenario, path: Path): string | undefined {
  if (TRAPS.includes(path.way)) return path.way;
  const tactics = path.moves.map((move) =>
    move.kind === 'say' ? scenario.lines.get(move.line)?.tactic : undefined,
  );
  return tactics.find((tactic) => tactic !== undefined && TRAPS.includes(tactic));
}

/** Where the words of the way out stand that a run took. */
function placeOfExit(scenario: Scenario, { moves, way }: Path): string {
  if (way === 'slip' || way === 'fake_call') return `traps.${way}`;
  const exits = moves.flatMap((move) => {
    const l = move.kind === 'say' ? scenario.file.lines.findIndex(({ id }) => id === move.line) : -1;
    return scenario.file.lines[l]?.when === 'exit' ? [l] : [];
  });
  return `lines[${exits.at(-1) ?? 0}]`;
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
