import type { Scenario } from '../scenario/scenario.ts';
import type { Unread } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { CRITERIA } from './criteria/all.ts';
import { crowdedTurns, heldDown, withoutWords } from './crowded.ts';
import type { Finding } from './finding.ts';
import type { Score } from './headline.ts';
import { headline } from './headline.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf, slipsWell } from './outcome.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/**
 * A run judged. Without `settled` there are no headlines and no findings: what the player does after the goodbye may
 * still make a reason true or false.
 */
export interface ScoreReport {
  readonly settled: boolean;
  readonly outcome: Outcome;
  /** Why a settled run is not rated: nothing was heard in the words that closed the talk. */
  readonly unrated: Unread | undefined;
  readonly tact: Score | undefined;
  readonly relationship: Score | undefined;
  readonly findings: readonly Finding[];
}

/** Judges a transcript. Pure; reads what happened and never how it was worked out. */
export function report(scenario: Scenario, transcript: Transcript): ScoreReport {
  const outcome = outcomeOf(scenario, transcript);
  if (transcript.ended !== 'settled') {
    return {
      settled: false,
      outcome,
      unrated: undefined,
      tact: undefined,
      relationship: undefined,
      findings: [],
    };
  }
  const unrated = unreadClosing(transcript);
  if (unrated !== undefined || slipsWell(scenario, transcript)) {
    return { settled: true, outcome, unrated, tact: undefined, relationship: undefined, findings: [] };
  }
  const view = viewOf(scenario, transcript);
  const findings = findingsOf(view);
  return {
    settled: true,
    outcome,
    unrated,
    tact: headline(view, findings, 'tact'),
    relationship: headline(view, findings, 'relationship'),
    findings,
  };
}

/** Why the words that closed the talk were not heard; `undefined` where they were. */
function unreadClosing({ entries }: Transcript): Unread | undefined {
  const closing = entries.findLast(({ kind }) => kind === 'exit' || kind === 'vanish' || kind === 'settle');
  return closing?.kind === 'exit' ? closing.unread : undefined;
}

/** The finding of every criterion; what rests on an utterance that says everything at once is held down. */
function findingsOf(view: View): readonly Finding[] {
  const findings = CRITERIA.map((judge) => judge(view));
  const crowded = crowdedTurns(view.transcript);
  if (crowded.size === 0) return findings;
  const spare = viewOf(view.scenario, withoutWords(view.transcript, crowded));
  return findings.map((finding, at) => {
    const left = CRITERIA[at]?.(spare);
    return left === undefined ? finding : heldDown(finding, left, crowded);
  });
}
