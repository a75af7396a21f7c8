import { max, min } from '../kernel/int.ts';
import type { Entry } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Evidence, Finding, FindingCode } from './finding.ts';
import type { Level } from './rubric.ts';

/** More kinds of act than this in one utterance are a list and no longer talk. Source: the paper trial. */
const MOST_KINDS = 9;

/** What an utterance that says everything at once may come to, and no more. */
const MOST_LEVEL = 2;

/** Findings about an utterance as such, which name it as what happened and quote none of its words. */
const OF_THE_UTTERANCE: readonly FindingCode[] = ['bare-announcement', 'one-breath', 'bare-goodbye'];

/** The entries in which the player performs more than nine kinds of act at once, by their number. */
export function crowdedTurns({ entries }: Transcript): ReadonlySet<number> {
  const crowded = new Set<number>();
  entries.forEach((entry, index) => {
    // Most utterances have fewer acts than that, of whatever kind.
    if (entry.by !== 'player' || entry.acts.length <= MOST_KINDS) return;
    if (new Set(entry.acts.map(({ act }) => act)).size > MOST_KINDS) crowded.add(index);
  });
  return crowded;
}

/** The same run as if nothing had been said in those entries, and nobody introduced by them. */
export function withoutWords(transcript: Transcript, crowded: ReadonlySet<number>): Transcript {
  let inCrowded = false;
  const entries = transcript.entries.map((entry, index): Entry => {
    if (entry.by === 'player') inCrowded = crowded.has(index);
    if (!inCrowded) return entry;
    if (entry.by === 'player') return { ...entry, acts: [] };
    return entry.kind === 'introduced' ? { ...entry, result: 'absent' } : entry;
  });
  return { ...transcript, entries };
}

/**
 * A finding above level 2 that rests on such an utterance comes down to level 2, save where the rest of the run earns
 * more without it.
 *
 * @param spare the same criterion judged without the words of those utterances
 */
export function heldDown(finding: Finding, spare: Finding, crowded: ReadonlySet<number>): Finding {
  const { level } = finding;
  if (level === undefined || level < MOST_LEVEL) return finding;
  if (level === MOST_LEVEL) return restsOn(finding, crowded) ? asHappened(finding) : finding;
  const left = spare.level ?? 0;
  if (!restsOn(finding, crowded)) {
    return left >= level ? finding : { ...finding, level: max(left, MOST_LEVEL) as Level };
  }
  const isFound = spare.evidence.some(({ kind }) => kind !== 'absent') && !restsOn(spare, crowded);
  if (isFound && left > MOST_LEVEL) return { ...spare, level: min(left, level) as Level };
  const evidence = [...crowded].map((turn): Evidence => ({ kind: 'event', turn }));
  return { id: finding.id, level: MOST_LEVEL, reason: 'too-much-at-once', evidence };
}

/**
 * The finding without its quotes: what else the utterance says would come to no more than this level either, so no
 * words of it make the difference.
 */
function asHappened(finding: Finding): Finding {
  const turns = new Set(finding.evidence.flatMap((each) => (each.kind === 'absent' ? [] : [each.turn])));
  return { ...finding, evidence: [...turns].map((turn): Evidence => ({ kind: 'event', turn })) };
}

function restsOn({ reason, evidence }: Finding, crowded: ReadonlySet<number>): boolean {
  return evidence.some((each) => {
    if (each.kind === 'absent' || !crowded.has(each.turn)) return false;
    return each.kind === 'words' || OF_THE_UTTERANCE.includes(reason);
  });
}
