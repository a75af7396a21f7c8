import type { RunLog } from '../run-log/run-log.ts';
import { readAct } from '../scenario/declared-act.ts';
import type { Part, Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import type { Entry, ExitTurn } from '../transcript/entry.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { ActName } from '../words/act.ts';
import { CLARITY } from '../words/act.ts';
import { withClause, withoutPart, withTurn } from './edit-turn.ts';
import { movesBefore } from './turning-point.ts';

/** Other words at one turn, everything else as it was, and how that would have been judged. */
export interface WhatIf {
  readonly kind: 'say-more' | 'leave-out';
  /** The number of the turn's entry in the transcript. */
  readonly turn: number;
  /** The words that are added or left out. */
  readonly words: string;
  /** The transcript with those words, and all else as it was. */
  readonly edited: Transcript;
  /** What judging the edited transcript gives. */
  readonly report: ScoreReport;
}

/** What may be added: kind, true and free of consequences, so that nothing after it would have to change. */
const FREE: readonly ActName[] = [
  'thanks',
  'appreciation',
  'name',
  'callback',
  'reason',
  'announcement',
  'plain_wish',
  'apology',
  'well_wish',
  'ask_where',
];

/** What may be left out: a fault whose words the partner did not answer by themselves. */
const FAULTS: readonly ActName[] = ['vague_promise', 'excuse', 'wrong_name'];

/** No more are worked out for one run. Source: the design's bound of re-runs for a debrief. */
const MOST_TRIED = 60;

/** Less than this in both headlines together is not worth a sentence. */
const LEAST_GAIN = 3;

/**
 * What would have been judged better, at most two: one more clause, or one less, at a turn on the way out. Always worked
 * out by judging, never guessed; only what could be said there and then, with what the partner had told; no promise
 * that the player did not choose. Nothing for a run without headlines.
 */
export function whatIfs(scenario: Scenario, log: RunLog, transcript: Transcript): readonly WhatIf[] {
  const told = report(scenario, transcript);
  if (told.tact === undefined || told.relationship === undefined) return [];
  const tried = candidates(scenario, log, transcript).slice(0, MOST_TRIED);
  const better = tried
    .map((each): WhatIf => ({ ...each, report: report(scenario, each.edited) }))
    .filter((each) => gain(told, each.report) >= LEAST_GAIN)
    .toSorted((a, b) => gain(told, b.report) - gain(told, a.report) || a.words.length - b.words.length);
  const [first, ...others] = better;
  if (first === undefined) return [];
  // A second one is worth reading only where it mends something else.
  const mends = (each: WhatIf) => changed(told, each.report);
  const second = others.find((each) => mends(each).some((id) => !mends(first).includes(id)));
  return second === undefined ? [first] : [first, second];
}

/** What both headlines gain; below nothing where one of them would fall. */
function gain(before: ScoreReport, after: ScoreReport): number {
  const by = (of: 'tact' | 'relationship') => (after[of]?.score ?? 0) - (before[of]?.score ?? 0);
  return by('tact') < 0 || by('relationship') < 0 ? -1 : by('tact') + by('relationship');
}

function changed(before: ScoreReport, after: ScoreReport): readonly string[] {
  return after.findings.flatMap(({ id, level }, at) => (level === before.findings[at]?.level ? [] : [id]));
}

type Candidate = Omit<WhatIf, 'report'>;

function candidates(scenario: Scenario, log: RunLog, transcript: Transcript): readonly Candidate[] {
  const { entries } = transcript;
  return entries.flatMap((entry, turn): Candidate[] => {
    if (entry.kind !== 'exit' || entry.phase === 'item') return [];
    const more = scenario.file.parts.flatMap((part): Candidate[] => {
      if (!isSayable(scenario, entries, turn, entry, part)) return [];
      return [
        {
          kind: 'say-more',
          turn,
          words: part.text,
          edited: withTurn(transcript, turn, withClause(entry, part)),
        },
      ];
    });
    return [...more, ...less(scenario, log, transcript, turn, entry)];
  });
}

/** True if the part could have been said at that turn: every act free, every fact told, the reason true and acted on. */
function isSayable(
  scenario: Scenario,
  entries: readonly Entry[],
  turn: number,
  entry: ExitTurn,
  part: Part,
): boolean {
  const next = entries.find(({ kind }) => kind === 'next');
  const known = (fact: string) =>
    scenario.facts.get(fact)?.known === 'start' ||
    entries.some((each, index) => index < turn && each.by === 'partner' && each.reveals.includes(fact));
  const acts = part.acts.map(readAct);
  if (acts.length === 0) return false;
  return acts.every((declared) => {
    if (declared === undefined || !FREE.includes(declared.act)) return false;
    const said = entry.acts.some(({ act, of }) => act === declared.act && of === declared.of);
    if (said && acts.length === 1) return false;
    if (declared.of === undefined) return true;
    if (!known(declared.of)) return false;
    const fact = scenario.facts.get(declared.of);
    if (declared.act !== 'reason') return true;
    return fact?.true === true && next?.kind === 'next' && fact.next?.includes(next.next) === true;
  });
}

/** The turn without one of its clauses that holds a fault, as long as it still tells of leaving where it must. */
function less(
  scenario: Scenario,
  log: RunLog,
  transcript: Transcript,
  turn: number,
  entry: ExitTurn,
): readonly Candidate[] {
  const { entries } = transcript;
  const move = log.moves.slice(movesBefore(entries, turn)).find(({ kind }) => kind === 'say');
  if (move?.kind !== 'say') return [];
  const written = scenario.file.lines.find(({ id }) => id === move.line);
  return (written?.parts ?? []).flatMap((piece, at): Candidate[] => {
    const id = typeof piece === 'string' ? piece : piece.part;
    const part = scenario.file.parts.find((each) => each.id === id);
    const faulty = part?.acts.some((act) => FAULTS.includes(readAct(act)?.act ?? 'thanks')) ?? false;
    const rest = faulty ? withoutPart(scenario, entry, move.line, at) : undefined;
    if (rest === undefined) return [];
    if (entry.phase === 'talk' && !rest.acts.some(({ act }) => CLARITY[act] > 0)) return [];
    const words = typeof piece === 'string' ? (part?.text ?? '') : piece.text;
    return [{ kind: 'leave-out', turn, words, edited: withTurn(transcript, turn, rest) }];
  });
}
