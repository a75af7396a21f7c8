import type { Span } from '../kernel/span.ts';
import type { CriterionId, Level } from './rubric.ts';

/**
 * What a judgement rests on: words of the player's (`turn` is the number of the entry in the transcript, `span` lies
 * in its text), an event, or that something is missing.
 */
export type Evidence =
  | { readonly kind: 'words'; readonly turn: number; readonly span: Span }
  | { readonly kind: 'event'; readonly turn: number }
  | { readonly kind: 'absent' };

/** One criterion judged. Where it does not apply, `level` is undefined and it weighs nothing. */
export interface Finding {
  readonly id: CriterionId;
  readonly level: Level | undefined;
  readonly reason: FindingCode;
  readonly evidence: readonly Evidence[];
}

/** Why a criterion got its level; `copy` has a sentence for each. */
export type FindingCode =
  | 'vanished'
  | 'faked'
  | 'not-applicable'
  | 'stayed'
  | 'too-much-at-once'
  // T1
  | 'softened'
  | 'one-breath'
  | 'bare-announcement'
  | 'closing-and-goodbye'
  | 'goodbye-first'
  | 'story-open'
  | 'cut-off'
  // T2
  | 'item-taken'
  | 'slot-passed'
  | 'held-kindly'
  | 'own-goodbye-closed'
  | 'long-closing'
  | 'item-ignored'
  | 'walked-off'
  | 'hurt-said'
  | 'bid-honoured'
  | 'bid-passed-over'
  // T3
  | 'bid-first'
  | 'reason-acted-on'
  | 'introduction-accepted'
  | 'taken-along'
  | 'need-acted-on'
  | 'group-announcement'
  | 'no-reason-but-plain'
  | 'unverified'
  | 'bare-busy'
  | 'introduction-refused'
  | 'nothing-but-hints'
  | 'verdict'
  | 'contradicted'
  | 'goodbye-alone'
  // T4
  | 'said-plainly'
  | 'implied'
  | 'frees-or-excuse'
  | 'plain-after-hints'
  | 'hints-only'
  // T5
  | 'kind-goodbye'
  | 'bare-goodbye'
  | 'no-goodbye'
  | 'dragged-out'
  | 'reopened'
  // R1
  | 'callback-in-closing'
  | 'callback-in-talk'
  | 'exchanges-only'
  | 'callback-little-talk'
  | 'wrong-detail'
  | 'one-exchange'
  | 'praise-without-listening'
  | 'no-exchange'
  // R2
  | 'named-thanks'
  | 'formula'
  | 'no-thanks'
  | 'flattery'
  // R3
  | 'promise-dropped'
  | 'maybe-dropped'
  | 'vague-left-undone'
  | 'promise-kept'
  | 'no-promise'
  // R4
  | 'pushed'
  | 'answered-and-wished'
  | 'answered-and-planned'
  | 'answered-and-introduced'
  | 'answered'
  | 'promise-on-nothing'
  | 'left-before-answer'
  | 'never-landed'
  // R5
  | 'need-served'
  | 'introduced-not-asked'
  | 'asked-where'
  | 'other-plan'
  | 'willing-try'
  | 'named-kindness'
  | 'need-unmet'
  | 'false-ground'
  // R6
  | 'name-right'
  | 'name-asked-again'
  | 'name-wrong'
  | 'name-unused';

/** A finding with evidence; an empty list of evidence means that something is missing. */
export function found(
  id: CriterionId,
  level: Level | undefined,
  reason: FindingCode,
  evidence: readonly Evidence[] = [],
): Finding {
  return { id, level, reason, evidence: evidence.length > 0 ? evidence : [{ kind: 'absent' }] };
}
