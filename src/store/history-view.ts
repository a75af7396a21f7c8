import type { SayOwn } from '../domain/conversation/say-own.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import { judgeHeard } from '../domain/judge/judge-heard.ts';
import type { CivilDay } from '../domain/kernel/civil-day.ts';
import { daysBetween, partsOf } from '../domain/kernel/civil-day.ts';
import type { RunRecord } from '../domain/practice/run-record.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Entry, ExitTurn, SettleTurn, VanishTurn } from '../domain/transcript/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { debriefView } from './debrief-view.ts';
import type { EarState } from './ear.ts';
import { isTyped } from './ear.ts';
import type { LoadedScene } from './session.ts';

/** The past runs of one scene, the newest first. */
export interface HistoryGroup {
  readonly scene: string;
  /** The scene's title; its id where no list of scenes names it. */
  readonly title: string;
  readonly runs: readonly RunRecord[];
}

/** Past runs by scene, that first which was played last. */
export function historyGroups(runs: readonly RunRecord[], catalogue: Catalogue): readonly HistoryGroup[] {
  const scenes = [...new Set(runs.map(({ body }) => body.log.scenario))];
  return scenes.map((scene) => ({
    scene,
    title: titleOf(scene, catalogue),
    runs: runs.filter(({ body }) => body.log.scenario === scene),
  }));
}

/** The title of a scene as the list of scenes has it; its id where there is none. */
export function titleOf(scene: string, catalogue: Catalogue): string {
  const cards = catalogue.status === 'ready' ? catalogue.cards : [];
  return cards.find(({ id }) => id === scene)?.title ?? scene;
}

/**
 * What a past run comes to: judged afresh; or `waiting` for its scene, `changed` where the words it was played with are
 * no longer shipped, `broken` where the scene cannot be read, `misfit` where the moves do not fit the scene.
 */
export type PastRun =
  | { readonly kind: 'waiting' | 'changed' | 'broken' | 'misfit' }
  | {
      readonly kind: 'judged';
      readonly scenario: Scenario;
      readonly judged: JudgedRun;
      /** How it ended, in the scene's words. */
      readonly title: string;
      /** What was said or done on the way out; `undefined` where nothing was. */
      readonly words: string | undefined;
      /** True where `words` were said. */
      readonly spoken: boolean;
    };

const judgedBefore = new WeakMap<RunRecord, { readonly scenario: Scenario; readonly run: PastRun }>();

/** Replays and judges a past run, once as long as its scene stays the same. */
export function pastRun(record: RunRecord, scene: LoadedScene | undefined, ear: EarState): PastRun {
  if (scene === undefined || scene.status === 'loading') return { kind: 'waiting' };
  if (scene.status === 'failed') return { kind: 'broken' };
  const typed = isTyped(record.body.log);
  if (typed && ear.status !== 'ready') return { kind: ear.status === 'failed' ? 'broken' : 'waiting' };
  const { scenario } = scene;
  const before = judgedBefore.get(record);
  if (before?.scenario === scenario) return before.run;
  const run = judge(record, scenario, ear.status === 'ready' ? ear.ear.sayOwn : undefined);
  judgedBefore.set(record, { scenario, run });
  return run;
}

function judge({ body: { log } }: RunRecord, scenario: Scenario, sayOwn: SayOwn | undefined): PastRun {
  if (log.revision !== scenario.revision) return { kind: 'changed' };
  const result = judgeHeard(scenario, log, sayOwn);
  if (!result.ok) return { kind: 'misfit' };
  const judged = result.value;
  const way = judged.transcript.entries.findLast(isWayOut);
  return {
    kind: 'judged',
    scenario,
    judged,
    title: debriefView(scenario, judged).title,
    words: way?.text,
    spoken: way?.kind === 'exit',
  };
}

function isWayOut(entry: Entry): entry is ExitTurn | VanishTurn | SettleTurn {
  if (entry.kind === 'exit') return entry.phase === 'talk' && entry.heard;
  return entry.kind === 'vanish' || entry.kind === 'settle';
}

/** Year, month 1-12 and day 1-31 of a civil day; `undefined` where it is none. */
export function dateOf(day: CivilDay) {
  return partsOf(day);
}

/** How long ago a day was, without a number. */
export type Ago = 'today' | 'yesterday' | 'week' | 'month' | 'year' | 'before';

/** How long before `today` the day was; a day that is still to come counts as today. */
export function agoOf(day: CivilDay, today: CivilDay): Ago {
  const days = daysBetween(day, today) ?? 0;
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days <= 7) return 'week';
  if (days <= 31) return 'month';
  return days <= 366 ? 'year' : 'before';
}
