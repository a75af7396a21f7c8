import { advise } from '../domain/coach/advice.ts';
import type { Note, Stretch } from '../domain/coach/marks.ts';
import { notesOf, stretchesOf } from '../domain/coach/marks.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import { clamp } from '../domain/kernel/int.ts';
import type { Guess } from '../domain/run-log/move.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Finding } from '../domain/scoring/finding.ts';
import type { ScoreReport } from '../domain/scoring/report.ts';
import type { CriterionId, CriterionRow } from '../domain/scoring/rubric.ts';
import { RUBRIC } from '../domain/scoring/rubric.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import { isTold } from '../domain/transcript/told.ts';
import type { Transcript } from '../domain/transcript/transcript.ts';

/** One turn of the debrief's transcript; `told` is what is told of somebody, and not said. */
export interface DebriefTurn {
  readonly by: 'player' | 'partner';
  readonly told: boolean;
  readonly stretches: readonly Stretch[];
}

/** A finding to keep or to change, with the player's words it is about where there are any. */
export interface Point {
  readonly finding: Finding;
  readonly quote: string | undefined;
}

/** What the debrief shows of a run. */
export interface DebriefView {
  readonly report: ScoreReport;
  readonly title: string;
  readonly story: string | undefined;
  readonly remark: string | undefined;
  readonly inner: string | undefined;
  /** How the player had thought the words would be taken. */
  readonly guess: Guess | undefined;
  /** What the partner says when you meet again. */
  readonly echo: string | undefined;
  readonly turns: readonly DebriefTurn[];
  readonly notes: readonly Note[];
  readonly keep: Point | undefined;
  readonly change: Point | undefined;
  readonly rubric: Readonly<Record<CriterionId, CriterionRow>>;
}

/**
 * Reads off a judged run what the debrief shows.
 *
 * @param disputed judgements that the player has set aside on this page; scores are as they are
 */
export function debriefView(
  scenario: Scenario,
  { transcript, report }: JudgedRun,
  disputed: readonly CriterionId[] = [],
): DebriefView {
  // What the player sees differently is not held up to them again.
  const seen = { ...report, findings: report.findings.filter(({ id }) => !disputed.includes(id)) };
  const notes = notesOf(seen);
  const { keep, change } = advise(seen);
  const told = (kind: 'story' | 'remark' | 'day' | 'inner' | 'echo') => {
    const entry = transcript.entries.find((each) => each.by === 'partner' && each.kind === kind);
    return entry?.by === 'partner' && entry.text !== '' ? entry.text : undefined;
  };
  return {
    report,
    title: titleOf(scenario, report),
    story: told('story'),
    remark: told('remark') ?? told('day'),
    echo: told('echo'),
    guess: guessOf(transcript),
    inner: told('inner'),
    turns: transcript.entries.flatMap((entry, index) => turnOf(entry, index, notes)),
    notes,
    keep: keep && { finding: keep, quote: quoteOf(transcript, keep) },
    change: change && { finding: change, quote: quoteOf(transcript, change) },
    rubric: RUBRIC,
  };
}

function guessOf({ entries }: Transcript): Guess | undefined {
  const guess = entries.findLast((entry) => entry.kind === 'guess');
  return guess?.kind === 'guess' ? guess.how : undefined;
}

/** The headline of the debrief: how it ended, where the scene has words for that; else whether the goal was reached. */
function titleOf(scenario: Scenario, { outcome }: ScoreReport): string {
  const words = scenario.file.outcome;
  const { ending } = outcome;
  const own = ending === 'hanging' || ending === 'hurt' || ending === 'vanished' || ending === 'stayed';
  if (outcome.goal === 'reached') return words.reached;
  return (own ? words[ending] : undefined) ?? words.missed;
}

/** What is told after the goodbye has a place of its own in the debrief. */
const AFTERWARDS: readonly string[] = ['story', 'remark', 'day', 'inner', 'echo'];

function turnOf(entry: Entry, index: number, notes: readonly Note[]): DebriefTurn[] {
  if (entry.by === 'room' || entry.text === '') return [];
  if (entry.by === 'player') {
    if (entry.kind === 'next' || entry.kind === 'day') return [];
    return [{ by: 'player', told: isTold(entry), stretches: stretchesOf(entry.text, index, notes) }];
  }
  if (AFTERWARDS.includes(entry.kind)) return [];
  return [{ by: 'partner', told: isTold(entry), stretches: [{ text: entry.text, notes: [] }] }];
}

/** The sentence with the first words that the finding rests on; `undefined` where it rests on none. */
function quoteOf(transcript: Transcript, finding: Finding): string | undefined {
  return quotesOf(transcript, finding)[0];
}

/** The player's sentences that a finding rests on, each cut to what can be read at a glance. */
export function quotesOf({ entries }: Transcript, { evidence }: Finding): readonly string[] {
  const quotes = evidence.flatMap((each) => {
    const turn = each.kind === 'words' ? entries[each.turn] : undefined;
    return each.kind === 'words' && turn?.by === 'player' ? [glanceAt(turn.text, each.span.start)] : [];
  });
  return [...new Set(quotes)];
}

/** Longer quotes push what is said of them out of the first view. */
const QUOTED_WORDS = 9;
/** So many words stand before those that count, where a sentence is cut. */
const WORDS_BEFORE = 3;

/** The sentence that holds the character at that place, or its nine words about it. */
function glanceAt(text: string, at: number): string {
  const words = [...sentenceAround(text, at).matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    index,
    word,
  }));
  if (words.length <= QUOTED_WORDS) return words.map(({ word }) => word).join(' ');
  const start = text.indexOf(sentenceAround(text, at));
  const held = words.findLastIndex(({ index }) => start + index <= at);
  const from = clamp(held - WORDS_BEFORE, 0, words.length - QUOTED_WORDS);
  const shown = words
    .slice(from, from + QUOTED_WORDS)
    .map(({ word }) => word)
    .join(' ');
  return `${from > 0 ? '…' : ''}${shown}${from + QUOTED_WORDS < words.length ? '…' : ''}`;
}

function sentenceAround(text: string, at: number): string {
  let end = 0;
  for (const sentence of text.match(/[^.!?]+[.!?]*\s*/gu) ?? [text]) {
    end += sentence.length;
    if (at < end) return sentence.trim();
  }
  return text;
}
