import type { Dials } from '../domain/coach/another-person.ts';
import { anotherPerson } from '../domain/coach/another-person.ts';
import type { Comparison } from '../domain/coach/compare.ts';
import { compare } from '../domain/coach/compare.ts';
import type { SameWords } from '../domain/coach/same-words.ts';
import { sameWords } from '../domain/coach/same-words.ts';
import { movesBefore, turningPoint } from '../domain/coach/turning-point.ts';
import type { WhatIf } from '../domain/coach/what-if.ts';
import { whatIfs } from '../domain/coach/what-if.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { isTold } from '../domain/transcript/told.ts';
import { sayOwnOf } from './ear.ts';
import { loadLibrary } from './load-library.ts';
import { loadParser } from './scene-parser.ts';
import type { Rehearsal } from './session.ts';

/** A moment that can be gone back to: so many moves had been made, and then the player said or, where `told`, did this. */
export interface Moment {
  readonly moves: number;
  readonly words: string;
  readonly told: boolean;
}

/** What a debrief offers to try. */
export interface CoachView {
  readonly whatIfs: readonly WhatIf[];
  /** The moment that cost most; `undefined` where nothing was lost. */
  readonly turningPoint: Moment | undefined;
  /** Every moment in which the player spoke or acted before the goodbye was over, in order. */
  readonly moments: readonly Moment[];
}

/** Works out what the debrief of a run offers to try. */
export function coachView(scenario: Scenario, log: RunLog, { transcript, report }: JudgedRun): CoachView {
  const { entries } = transcript;
  const moments = entries.flatMap((entry, index): Moment[] =>
    entry.by === 'player' && entry.text !== ''
      ? [{ moves: movesBefore(entries, index), words: entry.text, told: isTold(entry) }]
      : [],
  );
  const worst = turningPoint(transcript, report);
  return {
    whatIfs: whatIfs(scenario, log, transcript),
    turningPoint: moments.find(({ moves }) => moves === worst),
    moments,
  };
}

/** The player's own moves, played on another person. */
export function onAnotherPerson(
  rehearsal: Rehearsal,
  scenario: Scenario,
  log: RunLog,
  dials: Dials,
): SameWords {
  const other = anotherPerson(scenario, dials, rehearsal.store.getState().library);
  return sameWords(scenario, other, log, sayOwnOf(rehearsal));
}

/** Fetches the voices of all moods; false if they do not come. */
export async function fetchVoices(rehearsal: Rehearsal): Promise<boolean> {
  const parser = await loadParser(rehearsal);
  return parser.ok && (await loadLibrary(rehearsal, parser.value)).ok;
}

/** Two runs of a scene side by side, the earlier one first. */
export function comparison(before: JudgedRun, after: JudgedRun): Comparison {
  return compare(before, after);
}
