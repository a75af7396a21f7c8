import { clamp, max, min } from '../kernel/int.ts';
import type { Span } from '../kernel/span.ts';
import type { CriterionId, Headline, Level } from '../scoring/rubric.ts';
import { RUBRIC } from '../scoring/rubric.ts';
import type { BorderAct } from '../words/border.ts';
import { borderActs } from '../words/border.ts';
import { recognise } from '../words/recognise.ts';
import type { Recognised } from '../words/recognised.ts';
import type { Slots } from '../words/slots.ts';
import type { LineFacts } from './line-rubric.ts';
import {
  BARE_BYE,
  LINE_CAPS,
  LINE_POINTS,
  LINE_RUBRIC,
  LINE_START,
  STUFFED,
  UNHEARD,
  UNREAD,
} from './line-rubric.ts';

/** A criterion as one line shows it: level 2 is "nothing said either way". */
export interface LineFinding {
  readonly id: CriterionId;
  readonly level: Level;
  readonly applies: boolean;
  /** Code of the row of the line rubric that decided. */
  readonly reason: string;
  readonly spans: readonly Span[];
}

/** What a line alone is worth: two whole numbers from 0 to 100, never to be shown as those of a run. */
export interface LineReport {
  readonly acts: readonly BorderAct[];
  readonly tact: number;
  readonly relationship: number;
  readonly criteria: readonly LineFinding[];
}

/**
 * Judges one line by its words alone. Any string is fine. Where nothing is heard, or the language is not listed, no
 * criterion applies and the numbers are fixed low ones.
 */
export function judgeLine(text: string, slots?: Slots): LineReport {
  const recognised = recognise(text, slots);
  const acts = borderActs(recognised);
  const names = new Set(acts.map(({ act }) => act));
  const heard = recognised.acts.some(({ act }) => act !== 'farewell') || recognised.walksOff.length > 0;
  if (!heard) {
    const bye = recognised.acts.some(({ act }) => act === 'farewell');
    const { tact, relationship } = bye ? BARE_BYE : recognised.language === 'listed' ? UNHEARD : UNREAD;
    return { acts, tact, relationship, criteria: allCriteria(2, false, 'line-unheard') };
  }
  const line = factsOf(recognised, names);
  const criteria = line.hostile
    ? allCriteria(0, true, 'line-hostile', spansOf(acts, ['blame', 'insult_or_hostile']))
    : findings(line, acts);
  const cap = LINE_CAPS.find(({ when }) => when(line));
  const score = (headline: Headline) => {
    const points = acts.reduce<number>(
      (sum, { act }) => sum + (LINE_POINTS[act]?.[headline] ?? 0),
      LINE_START[headline],
    );
    return min(clamp(points, 0, 100), cap?.[headline] ?? 100);
  };
  return { acts, tact: score('tact'), relationship: score('relationship'), criteria };
}

function factsOf(recognised: Recognised, names: ReadonlySet<string>): LineFacts & { stuffed: boolean } {
  const has = (...some: string[]) => some.some((name) => names.has(name));
  const warmth = ['thanks', 'appreciation', 'specific_callback', 'well_wish'].filter((name) =>
    names.has(name),
  ).length;
  const firm = has('concrete_follow_up', 'contact_exchange');
  const kinds = [...names].filter((name) => name !== 'abrupt').length;
  return {
    hostile: has('blame', 'insult_or_hostile'),
    abrupt: has('abrupt'),
    excuse: has('canned_excuse'),
    vague: has('vague_promise') && !firm,
    firm,
    grounded: has('introduction') && has('common_ground'),
    warmth,
    callback: has('specific_callback'),
    praise: has('thanks', 'appreciation'),
    // In a scene wanting to meet others has an act of its own.
    reason: has('honest_reason') || recognised.acts.some(({ act }) => act === 'plain_wish'),
    introduction: has('introduction'),
    preclosing: has('preclosing'),
    frees: has('frees_partner'),
    apology: has('apology'),
    named: has('uses_partner_name'),
    stuffed: isStuffed(recognised, kinds),
  };
}

function isStuffed({ words, acts }: Recognised, kinds: number): boolean {
  if (kinds > STUFFED.kinds) return true;
  if (words < STUFFED.words) return false;
  const stretches = acts.reduce((sum, { spans }) => sum + spans.length, 0);
  const most = acts.reduce((longest, { spans }) => max(longest, spans.length), 0);
  const introduced = acts.find(({ act }) => act === 'introduction')?.spans.length ?? 0;
  const { least, perWord } = STUFFED.introductions;
  const share = STUFFED.dense.find(({ from }) => words >= from)?.perWord ?? 1;
  return (
    most >= STUFFED.sameAct ||
    stretches > words * share ||
    (introduced >= least && introduced > words * perWord)
  );
}

function findings(line: LineFacts, acts: readonly BorderAct[]): LineFinding[] {
  const found: LineFinding[] = [];
  for (const id of CRITERIA) {
    const rubric = LINE_RUBRIC[id];
    if (rubric === undefined) {
      found.push({ id, level: 2, applies: false, reason: 'line-untold', spans: [] });
      continue;
    }
    const row = rubric.rows.find(({ when }) => when(line));
    // A name counts where it is used, and is never missed.
    const applies = id !== 'R6' || row !== undefined;
    found.push({
      id,
      level: row?.level ?? rubric.otherwise,
      applies,
      reason: row?.reason ?? 'line-untold',
      spans: row === undefined ? [] : spansOf(acts, row.shownBy),
    });
  }
  return found;
}

const CRITERIA = Object.keys(RUBRIC) as CriterionId[];

function allCriteria(
  level: Level,
  applies: boolean,
  reason: string,
  spans: readonly Span[] = [],
): LineFinding[] {
  return CRITERIA.map((id) => ({
    id,
    level,
    applies: applies && LINE_RUBRIC[id] !== undefined,
    reason,
    spans,
  }));
}

function spansOf(acts: readonly BorderAct[], names: readonly string[]): readonly Span[] {
  return acts.flatMap(({ act, spans }) => (names.includes(act) ? spans : []));
}
