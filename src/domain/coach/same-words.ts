import { transcriptOf } from '../conversation/replay.ts';
import type { SayOwn } from '../conversation/say-own.ts';
import { open, step } from '../conversation/step.ts';
import type { RunLog } from '../run-log/run-log.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import type { Entry, PartnerTurn } from '../transcript/entry.ts';
import { isTold } from '../transcript/told.ts';

/** How an answer turned. */
export type Turned =
  | 'unheard'
  | 'heard'
  | 'raises-more'
  | 'lets-go'
  | 'wants-to-go'
  | 'stays-on'
  | 'otherwise'
  | 'other-words';

/** The first of the player's moves that another person answers in another way. */
export interface Turn {
  /** The number of the move, from 0. */
  readonly move: number;
  /** What the player said or, where `told`, did. */
  readonly text: string;
  readonly told: boolean;
  readonly how: Turned;
  readonly before: readonly PartnerTurn[];
  readonly after: readonly PartnerTurn[];
}

/** The player's own moves played on another person. */
export interface SameWords {
  /** Where the reply turns; `undefined` where this person answers alike to the end. */
  readonly turn: Turn | undefined;
  /** The first move that is no longer on offer, with what the player had done there; then nothing is judged. */
  readonly stops: { readonly move: number; readonly text: string; readonly told: boolean } | undefined;
  /** The judgement, where all moves could be made. */
  readonly report: ScoreReport | undefined;
}

/** Plays the same moves on another person, up to the first that is no longer on offer. */
export function sameWords(scenario: Scenario, other: Scenario, log: RunLog, sayOwn?: SayOwn): SameWords {
  const then = played(scenario, log, sayOwn);
  const now = played(other, log, sayOwn);
  const turn = firstTurn(then.answers, now.answers);
  const refused = now.answers.length - 1 < log.moves.length;
  if (refused) {
    const move = now.answers.length - 1;
    const { text = '', told = false } = then.answers[move + 1] ?? {};
    return { turn, stops: { move, text, told }, report: undefined };
  }
  const transcript = transcriptOf(other, log.seed, now.entries, now.state);
  return { turn, stops: undefined, report: report(other, transcript) };
}

/** What came of one move: the player's own words, and all that the partner said to them. */
interface Answered {
  readonly text: string;
  readonly told: boolean;
  readonly partner: readonly PartnerTurn[];
}

function played(scenario: Scenario, log: RunLog, sayOwn: SayOwn | undefined) {
  const opening = open(scenario, log.seed);
  let { state } = opening;
  const entries: Entry[] = [...opening.entries];
  const answers: Answered[] = [answered(opening.entries)];
  for (const move of log.moves) {
    const next = step(scenario, state, move, sayOwn);
    if (!next.ok) break;
    state = next.state;
    entries.push(...next.entries);
    answers.push(answered(next.entries));
  }
  return { state, entries, answers };
}

function answered(entries: readonly Entry[]): Answered {
  const own = entries.find((entry) => entry.by === 'player');
  return {
    text: own?.text ?? '',
    told: own !== undefined && isTold(own),
    partner: entries.filter((entry) => entry.by === 'partner'),
  };
}

/** The first move to which something else is done; where there is none, the first to which other words are said. */
function firstTurn(before: readonly Answered[], after: readonly Answered[]): Turn | undefined {
  const told = (answer: Answered | undefined, of: 'kind' | 'text') =>
    (answer?.partner ?? []).map((turn) => turn[of]).join('\n');
  const differs = (of: 'kind' | 'text') =>
    after.findIndex((answer, at) => at > 0 && told(answer, of) !== told(before[at], of));
  const kind = differs('kind');
  const at = kind < 0 ? differs('text') : kind;
  const [then, now] = [before[at], after[at]];
  if (then === undefined || now === undefined) return undefined;
  return {
    move: at - 1,
    text: now.text,
    told: now.told,
    how: kind < 0 ? 'other-words' : howTurned(then.partner, now.partner),
    before: then.partner,
    after: now.partner,
  };
}

function howTurned(before: readonly PartnerTurn[], after: readonly PartnerTurn[]): Turned {
  const came = (...kinds: readonly string[]) => {
    const had = (turns: readonly PartnerTurn[]) => turns.some(({ kind }) => kinds.includes(kind));
    return had(after) === had(before) ? 0 : had(after) ? 1 : -1;
  };
  if (came('missed') !== 0) return came('missed') > 0 ? 'unheard' : 'heard';
  if (came('bid') !== 0) return came('bid') > 0 ? 'wants-to-go' : 'stays-on';
  if (came('item', 'cling') !== 0) return came('item', 'cling') > 0 ? 'raises-more' : 'lets-go';
  return 'otherwise';
}
