/**
 * A second scorer, written from the rubric's tables alone and sharing no code with the one of the game: plain, slow
 * and literal, so that the two can be held against each other. It judges settled transcripts and knows no evidence.
 *
 * Readings, where the text leaves a choice:
 *
 *  1. The closing is opened by the first exit utterance, heard or not (T1); one that is walked back later still
 *     opened it. A run that ends in vanishing or faking has no closing: T1 and T3 are 0 like the rest of Tact.
 *  2. A softener is any of hint, name, apology, callback (heard) or thanks; every other way of opening at a boundary
 *     counts like the bare announcement (T1 3). A farewell beside a hint or an announcement is T1 2, one without is
 *     "goodbye first", T1 1, whatever else softens it. The single breath of an urgent scene or a group, with a name
 *     or an apology, comes before both and needs no boundary; a rude cut comes before everything.
 *  3. Consent (T2) is judged over the whole run, and the lowest level whose condition holds is its level: a second
 *     item counts like the first, and a closing after a reopening like the one before. "Argued" is a verdict on the
 *     partner in an exit utterance. Walking off counts until the landing; there, consent has been given. Talking on
 *     over an item does not ignore it. A farewell said on the way out, before any answer, is the goodbye that closed
 *     the slot; in an urgent scene or a group it stays at the 3 of the single breath, since waiting never scores
 *     below it, and after the partner's own bid it closes nothing. "Turns" are the player's from the first exit
 *     utterance heard to the last before the landing. An interruption between the partner's bid and the words that
 *     honour it passes over nothing.
 *  4. A reason (T3) is contradicted if the next act is none of those that act on it; of several true ones it is
 *     enough to act on one. An excuse is contradicted only if the next act does not act on it either; one acted on is
 *     no true reason all the same, and counts like "busy", 1. Contradiction outweighs any reason, and the partner's
 *     own bid. Hints, follow-ups, promises and
 *     introductions or invitations that went unheard give no reason: 1. An announcement beside a refused introduction
 *     still counts. Taking them along needs a partner who heard it.
 *  5. Busy and taking them along imply the leaving like a reason and an introduction do (T4 3). "Only after two
 *     hints": two exit utterances that say no more than hint, follow-up or promise went unheard before the first that
 *     announces, wishes or implies it; were a reason not as late as a wish, wishing besides would lower the level.
 *  6. Something kind (T5) is thanks, appreciation, a heard callback, a well-wish or an apology; the last two turns are exit
 *     utterances. Reopening costs two levels once, however often. An interruption is an own turn. Where no goodbye was
 *     said, turns count to the last exit utterance.
 *  7. "The same beat twice" is the beat that answers (R1). Praise is thanks or appreciation. A wrong detail holds R1
 *     at 2. "(urgent: one)" stands at level 4, and changes no other.
 *  8. Appreciation of nothing named is a formula after an exchange (R2 1), and flattery without ground before any.
 *  9. A follow-up is a firm promise, whether or not it is grounded (R3); beside `leaves_open` it is a "maybe". "Whatever
 *     was tapped" is taken at its word: a vague promise counts as left undone unless a follow-up made it firm.
 * 10. "A promise hung on nothing" is a follow-up that is not grounded, or a vague promise with no follow-up (R4 2).
 *     "Pushed after a soft no" is introducing the same person again after that person or the partner would not.
 * 11. R5: "the partner's yes" is that an accepted introduction is followed by their letting the player go. A willing
 *     wrong try is an accepted introduction or a taking along that is not the need, or an introduction of a willing
 *     person for want of ground. A named kindness is a named thing, where heard callbacks of the closing point at two
 *     facts: one of them is R1's, the thanks are R2's, and the other callback is the span that neither uses. False
 *     ground outweighs them all.
 * 12. An utterance of more than nine kinds of act, written or typed, "passes level 2 nowhere": what it opens (T1) and
 *     what it does as a single breath or as the goodbye that closed the slot (T2) is at most 2. Everywhere else the
 *     level is what the run would earn had that utterance said nothing and introduced nobody, but at least the 2 it may
 *     pass to; never more than with it. What the partner does of their own (a pass, an item, a goodbye) stands.
 */
import type { Fact, Scenario } from '../../src/domain/scenario/scenario.ts';
import type { Entry, ExitTurn, PartnerTurn, PlayerTurn } from '../../src/domain/transcript/entry.ts';
import type { Transcript } from '../../src/domain/transcript/transcript.ts';
import type { ActName } from '../../src/domain/words/act.ts';
import type { SpokenAct } from '../../src/domain/words/spoken-act.ts';

export interface SlowScore {
  readonly tact: number | undefined;
  readonly relationship: number | undefined;
  readonly levels: Record<string, number | undefined>;
}

const TACT_WEIGHTS: Record<string, number> = { T1: 22, T2: 22, T3: 22, T4: 18, T5: 16 };
const RELATIONSHIP_WEIGHTS: Record<string, number> = { R1: 30, R2: 14, R3: 22, R4: 22, R5: 28, R6: 6 };

/** Those of the criteria whose low levels cap their headline; R2 and R6 are not among them. */
const LADDER = ['T1', 'T2', 'T3', 'T4', 'T5', 'R1', 'R3', 'R4', 'R5'];

/** An act with the turn it was said in. */
interface Said {
  readonly act: SpokenAct;
  readonly turn: PlayerTurn;
  readonly place: number;
}

/** The transcript once more, with what most rules ask of it. */
interface Run {
  readonly scenario: Scenario;
  readonly transcript: Transcript;
  readonly entries: readonly Entry[];
  readonly exits: readonly ExitTurn[];
  readonly said: readonly Said[];
  readonly vanished: boolean;
  readonly settled: boolean;
  /** An urgent scene, or a group to take leave of. */
  readonly brief: boolean;
}

export function slowScore(scenario: Scenario, transcript: Transcript): SlowScore {
  const run = read(scenario, transcript);
  // Where slipping off is right, leaving unseen has no headline.
  if (
    scenario.file.slip === 'right' &&
    transcript.entries.some((entry) => entry.kind === 'vanish' && entry.how === 'slip')
  )
    return { tact: undefined, relationship: undefined, levels: {} };

  const levels: Record<string, number | undefined> = {};
  // Staying on purpose has no Tact, and Relationship over R1, R2, R5 and R6 alone.
  if (!run.settled) {
    levels.T1 = opensAtBoundary(run);
    levels.T2 = consent(run);
    levels.T3 = byPlainTalk(run, reason);
    levels.T4 = byPlainTalk(run, clearAndOwned);
    levels.T5 = byPlainTalk(run, landing);
    levels.R4 = byPlainTalk(run, leftInTheClear);
  }
  levels.R1 = byPlainTalk(run, listening);
  levels.R2 = byPlainTalk(run, appreciation);
  levels.R5 = byPlainTalk(run, need);
  levels.R6 = byPlainTalk(run, nameUsed);

  const tact = headline(TACT_WEIGHTS, levels, tactCaps(run, levels));
  const without = headline(RELATIONSHIP_WEIGHTS, levels, relationshipCaps(run, levels));
  // R3 enters only if the headline is lower with it.
  const broken = run.settled ? undefined : commitments(run);
  if (broken === undefined) return { tact, relationship: without, levels };
  const all = { ...levels, R3: broken };
  const withIt = headline(RELATIONSHIP_WEIGHTS, all, relationshipCaps(run, all));
  const lower = withIt !== undefined && without !== undefined && withIt < without;
  return { tact, relationship: lower ? withIt : without, levels: all };
}

function read(scenario: Scenario, transcript: Transcript): Run {
  const said: Said[] = [];
  const exits: ExitTurn[] = [];
  let vanished = false;
  let settled = false;
  transcript.entries.forEach((turn, place) => {
    if (turn.by !== 'player') return;
    for (const act of turn.acts) said.push({ act, turn, place });
    if (turn.kind === 'exit') exits.push(turn);
    if (turn.kind === 'vanish') vanished = true;
    if (turn.kind === 'settle') settled = true;
  });
  const { urgency, company } = scenario.file;
  const brief = urgency === 'now' || company === 'group';
  return { scenario, transcript, entries: transcript.entries, exits, said, vanished, settled, brief };
}

// --- What the rules ask -------------------------------------------------------------------------------------------

function does(turn: PlayerTurn, ...names: readonly ActName[]): boolean {
  return turn.acts.some(({ act }) => names.includes(act));
}

/** The acts of that name in the exit utterances. */
function inClosing(run: Run, ...names: readonly ActName[]): readonly Said[] {
  return run.said.filter(({ act, turn }) => turn.kind === 'exit' && names.includes(act.act));
}

/** A detail counts only if this partner revealed it earlier in this run. */
function revealedBefore(run: Run, fact: string | undefined, place: number): boolean {
  return run.entries
    .slice(0, place)
    .some((entry) => entry.by === 'partner' && fact !== undefined && entry.reveals.includes(fact));
}

/** A callback to what this partner told before. */
function givesBack(run: Run, turn: ExitTurn): boolean {
  const place = placeOf(run, turn);
  return turn.acts.some(({ act, of }) => act === 'callback' && revealedBefore(run, of, place));
}

function placeOf(run: Run, entry: Entry): number {
  return run.entries.indexOf(entry);
}

/** What the partner does between one turn of the player and the next. */
function answers(run: Run, turn: PlayerTurn): readonly PartnerTurn[] {
  const replies: PartnerTurn[] = [];
  for (const entry of run.entries.slice(placeOf(run, turn) + 1)) {
    if (entry.by === 'player') break;
    if (entry.by === 'partner') replies.push(entry);
  }
  return replies;
}

function answered(run: Run, turn: PlayerTurn, kind: PartnerTurn['kind']): boolean {
  return answers(run, turn).some((reply) => reply.kind === kind);
}

function happened(run: Run, kind: PartnerTurn['kind']): number {
  return run.entries.filter((entry) => entry.by === 'partner' && entry.kind === kind).length;
}

/** Turns of the talk itself, from one place to another, both included. */
function ownTurns(run: Run, from: number, to: number): number {
  return run.entries
    .slice(from, to + 1)
    .filter((entry) => entry.kind === 'talk' || entry.kind === 'cut' || entry.kind === 'exit').length;
}

function firstExitPlace(run: Run): number {
  const [first] = run.exits;
  return first === undefined ? run.entries.length : placeOf(run, first);
}

/** The partner's own wish to go counts as first if it came before the first exit utterance. */
function partnerBidFirst(run: Run): boolean {
  return run.entries.slice(0, firstExitPlace(run)).some((entry) => entry.kind === 'bid');
}

/** A verdict on the partner is blame or insult. */
function verdict(run: Run): boolean {
  return run.said.some(({ act }) => act.act === 'blame' || act.act === 'insult');
}

/** More than nine kinds of act in one utterance. */
function overloaded(turn: PlayerTurn): boolean {
  const kinds = new Set<string>();
  for (const { act } of turn.acts) kinds.add(act);
  return kinds.size > 9;
}

/** The level by a rule, where an overloaded utterance carries nothing past 2. */
function byPlainTalk(run: Run, rule: (run: Run) => number | undefined): number | undefined {
  const level = rule(run);
  if (level === undefined || level < 3) return level;
  const entries: Entry[] = [];
  let skip = false;
  for (const entry of run.entries) {
    if (entry.by === 'player') skip = overloaded(entry);
    if (skip && entry.by === 'player') entries.push({ ...entry, acts: [] });
    else if (!skip || entry.kind !== 'introduced') entries.push(entry);
  }
  const silent = rule(read(run.scenario, { ...run.transcript, entries })) ?? 0;
  return Math.min(level, Math.max(2, silent));
}

// --- Tact ---------------------------------------------------------------------------------------------------------

function opensAtBoundary(run: Run): number {
  const [first] = run.exits;
  if (first === undefined || run.vanished) return 0;
  const level = opening(run, first);
  return overloaded(first) ? Math.min(level, 2) : level;
}

function opening(run: Run, first: ExitTurn): number {
  // 0: cut off rudely.
  if (first.cutOff) return 0;
  // 4, urgent or group: one breath with a name or sorry. One breath is sent with "and go".
  if (run.brief && first.go && does(first, 'name', 'apology')) return 4;
  // 0: the story is open. A kind interruption makes a boundary.
  if (!first.boundary) return 0;
  if (does(first, 'farewell')) {
    // 2: pre-closing and goodbye in one utterance. 1: goodbye first.
    return does(first, 'hint', 'announcement') ? 2 : 1;
  }
  // 4: a softener (pre-closing, name, sorry, callback, thanks) at a boundary.
  if (givesBack(run, first) || does(first, 'hint', 'name', 'apology', 'thanks')) return 4;
  // 3: a bare announcement at a boundary.
  return 3;
}

function consent(run: Run): number {
  // 0: walked off, of which vanishing is the worst; argued.
  if (run.vanished) return 0;
  if (run.exits.some((turn) => does(turn, 'blame', 'insult'))) return 0;

  let level = 4;
  let honoured = false;
  const bid = run.entries.findIndex((entry) => entry.kind === 'bid');
  if (bid >= 0 && bid < firstExitPlace(run)) {
    const next = run.entries
      .slice(bid)
      .find(
        (entry) =>
          entry.by === 'player' && entry.kind !== 'guess' && entry.kind !== 'mean' && entry.kind !== 'cut',
      );
    // 1: one bid passed over first. 4: their own wish to go honoured at once, by the next own utterance.
    if (next?.kind === 'exit') honoured = true;
    else level = 1;
  }

  for (const turn of run.exits) {
    if (turn.phase === 'landing') continue;
    if (turn.go) {
      // 0: walked off, and with an item open, ignored as well. 3, urgent or group: in one breath.
      level = Math.min(level, run.brief ? (overloaded(turn) ? 2 : 3) : 0);
    } else if (answered(run, turn, 'item_ignored')) {
      // 0: the item ignored. 3, urgent or group: a slot given and its item ignored.
      level = Math.min(level, run.brief ? 3 : 0);
    } else if (answered(run, turn, 'item_held')) {
      // 3: held kindly without taking it up.
      level = Math.min(level, 3);
    } else if (does(turn, 'farewell') && turn.heard && turn.phase === 'talk' && !honoured) {
      // 2: the own goodbye closed the slot. Waiting never scores below walking off in the same breath.
      level = Math.min(level, run.brief && !overloaded(turn) ? 3 : 2);
    }
  }
  // 2: more than two turns net of clings.
  const asked = run.exits.filter((turn) => turn.phase !== 'landing' && turn.heard);
  const [first] = asked;
  const last = asked[asked.length - 1];
  if (first !== undefined && last !== undefined) {
    const turns = ownTurns(run, placeOf(run, first), placeOf(run, last)) - happened(run, 'cling');
    if (turns > 2) level = Math.min(level, 2);
  }
  return level;
}

/** The facts given as reason or excuse on the way out; `undefined` where the words fit no fact of the scene. */
function reasonsGiven(run: Run): readonly (Fact | undefined)[] {
  return inClosing(run, 'reason', 'excuse').map(({ act }) => run.scenario.facts.get(act.of ?? ''));
}

function actedOn(run: Run, fact: Fact): boolean {
  return run.entries.some((entry) => entry.kind === 'next' && (fact.next ?? []).includes(entry.next));
}

/** Reasons are contradicted by a next act that acts on none of them, an excuse by one that does not act on it. */
function contradicted(run: Run): boolean {
  const given = reasonsGiven(run).filter((fact) => fact !== undefined);
  const honest = given.filter((fact) => fact.true);
  if (honest.length > 0 && !honest.some((fact) => actedOn(run, fact))) return true;
  return given.some((fact) => !fact.true && !actedOn(run, fact));
}

function introductions(run: Run): readonly PartnerTurn[] {
  return run.entries.filter(
    (entry): entry is PartnerTurn => entry.by === 'partner' && entry.kind === 'introduced',
  );
}

function reason(run: Run): number {
  if (run.vanished) return 0;
  // 0: a verdict on the partner; contradicted by the next act.
  if (verdict(run)) return 0;
  if (contradicted(run)) return 0;
  // 4: the partner bid first.
  if (partnerBidFirst(run)) return 4;
  const [first] = run.exits;
  if (first === undefined) return 0;

  let level = 0;
  for (const fact of reasonsGiven(run)) {
    // 2: a reason outside the scene's facts, unverified.
    if (fact === undefined) level = Math.max(level, 2);
    else if (!fact.true) level = Math.max(level, 1);
    // 3: a true bodily need, acted on. 4: true and acted on.
    else if (actedOn(run, fact)) level = Math.max(level, fact.kind === 'need' ? 3 : 4);
  }
  // 4: an accepted introduction, or taking them along.
  const accepted = introductions(run).some(({ result }) => result === 'accepted');
  const along = cameAlong(run);
  if (accepted || along) level = 4;

  const refused = introductions(run).some(({ result }) => result !== 'accepted');
  // 2: a plain wish, "I'll let you go".
  if (inClosing(run, 'plain_wish', 'frees').length > 0) level = Math.max(level, 2);
  // 2: a bare announcement, in a group 3.
  if (inClosing(run, 'announcement').length > 0) {
    level = Math.max(level, run.scenario.file.company === 'group' ? 3 : 2);
  }
  // 1: a refused introduction as the only reason.
  if (refused) level = Math.max(level, 1);
  // 1: a bare "busy".
  if (inClosing(run, 'busy').length > 0) level = Math.max(level, 1);
  // 0: a goodbye with nothing before it. Hints, promises and what went unheard are something, and no reason.
  const something = inClosing(run, 'hint', 'follow_up', 'vague_promise', 'introduction', 'join_me');
  if (level === 0 && something.length > 0) level = 1;
  return level;
}

function clearAndOwned(run: Run): number {
  // 0: vanished, faked.
  if (run.vanished) return 0;
  let level = 1;
  let hints = 0;
  let clear = false;
  let late = false;
  for (const turn of run.exits) {
    let here = 1;
    // 2: "I'll let you go", a stock excuse.
    if (does(turn, 'frees', 'excuse')) here = 2;
    // 3: implied by a reason or an introduction.
    if (does(turn, 'reason', 'busy', 'introduction', 'join_me')) here = 3;
    // 4: announced or wished plainly.
    if (does(turn, 'announcement', 'plain_wish')) here = 4;
    if (here >= 3 && !clear) {
      clear = true;
      late = hints >= 2;
    }
    // A goodbye says more than a hint does.
    const hint = does(turn, 'hint', 'follow_up', 'vague_promise') && !does(turn, 'farewell');
    if (here === 1 && !turn.heard && hint) hints += 1;
    level = Math.max(level, here);
  }
  // 2: plain only after two hints. 1: hints only, or only a goodbye.
  return late ? Math.min(level, 2) : level;
}

function landing(run: Run): number {
  // 0: vanished.
  if (run.vanished) return 0;
  const last = run.exits[run.exits.length - 1];
  if (last === undefined) return 0;
  let level = 2;
  if (does(last, 'farewell')) {
    // 4: the goodbye last, with something kind in the last two turns. 3: a bare goodbye.
    const kind = run.exits
      .slice(-2)
      .some((turn) => does(turn, 'thanks', 'appreciation', 'well_wish', 'apology') || givesBack(run, turn));
    level = kind ? 4 : 3;
  }
  // One level less for each own turn beyond 4 + items + clings + misses, from the first exit utterance on.
  const allowed = 4 + happened(run, 'item') + happened(run, 'cling') + happened(run, 'missed');
  const taken = ownTurns(run, firstExitPlace(run), placeOf(run, last));
  level -= Math.max(0, taken - allowed);
  // Two for reopening, a talk move after the goodbye had begun.
  if (reopened(run)) level -= 2;
  return Math.max(0, level);
}

function reopened(run: Run): boolean {
  return run.entries.some((entry) => entry.kind === 'talk' && entry.reopens);
}

// --- Relationship -------------------------------------------------------------------------------------------------

/** An exchange: an ask, reflect or share that the partner answered; not listening, nor the same beat twice. */
function exchangesOf(run: Run): number {
  const beats = new Set<string>();
  for (const entry of run.entries) {
    if (entry.kind !== 'talk' || entry.talk === 'listen') continue;
    if (answered(run, entry, 'beat')) beats.add(entry.to);
  }
  return beats.size;
}

function listening(run: Run): number {
  const exchanges = exchangesOf(run);
  let inTalk = false;
  let atClosing = false;
  let wrong = false;
  for (const { act, turn, place } of run.said) {
    if (act.act !== 'callback') continue;
    if (!revealedBefore(run, act.of, place)) wrong = true;
    else if (turn.kind === 'exit' || turn.kind === 'settle') atClosing = true;
    else inTalk = true;
  }

  const enough = run.scenario.file.urgency === 'now' ? 1 : 2;
  // 2: a wrong detail after two exchanges.
  if (wrong && exchanges >= 2) return 2;
  // 4: a callback in the closing and two exchanges (urgent: one).
  if (atClosing && exchanges >= enough) return 4;
  // 3: a callback during the talk and two.
  if (inTalk && exchanges >= 2) return 3;
  // 2: two exchanges, or any callback with one.
  if (exchanges >= 2) return 2;
  if ((inTalk || atClosing) && exchanges === 1) return 2;
  // 1: one exchange, or praise without any.
  if (exchanges === 1) return 1;
  if (run.said.some(({ act }) => act.act === 'appreciation' || act.act === 'thanks')) return 1;
  // 0: no exchange and no praise.
  return 0;
}

/** Named things, by their facts: thanks or appreciation in the clause of a heard callback. */
function namedThings(run: Run): ReadonlySet<string | undefined> {
  const named = new Set<string | undefined>();
  for (const { act, turn, place } of run.said) {
    if (act.act !== 'callback' || !revealedBefore(run, act.of, place)) continue;
    const beside = turn.acts.filter(({ clause }) => clause === act.clause);
    if (beside.some((each) => each.act === 'thanks' || each.act === 'appreciation')) named.add(act.of);
  }
  return named;
}

function appreciation(run: Run): number {
  // 4: thanks for a named thing they gave.
  if (namedThings(run).size > 0) return 4;
  // 1: formula only.
  if (run.said.some(({ act }) => act.act === 'thanks')) return 1;
  // 0: none, or flattery without ground.
  const praised = run.said.some(({ act }) => act.act === 'appreciation');
  return praised && exchangesOf(run) > 0 ? 1 : 0;
}

/** Grounded: a follow-up on a heard fact with a time or a channel. */
function grounded(run: Run, { act, place }: Said): boolean {
  const followUp = run.scenario.followUps.get(act.of ?? '');
  if (followUp === undefined || !revealedBefore(run, followUp.on, place)) return false;
  return followUp.when !== undefined || followUp.channel !== undefined;
}

/** The level of a broken promise; `undefined` where there is none. */
function commitments(run: Run): number | undefined {
  const deed = run.entries.find((entry) => entry.by === 'player' && entry.kind === 'day');
  const firm = run.said.filter(({ act }) => act.act === 'follow_up');
  if (firm.length > 0 && deed?.kind === 'day' && deed.deed === 'drop') {
    // 2: said as "maybe", then dropped. 0: a firm promise dropped in silence.
    return firm.every(({ turn }) => does(turn, 'leaves_open')) ? 2 : 0;
  }
  const vague = run.said.some(({ act }) => act.act === 'vague_promise');
  // 1: a vague promise with nothing done by the next day, whatever was tapped.
  if (vague && firm.length === 0) return 1;
  return undefined;
}

function leftInTheClear(run: Run): number {
  // 0: vanished, faked, blamed.
  if (run.vanished || verdict(run)) return 0;
  // 0: pushed after a soft no.
  const tries = introductions(run);
  const pushed = tries.some(
    (refused) =>
      refused.result === 'unwilling' &&
      inClosing(run, 'introduction').some(
        ({ act, place }) => act.of === refused.person && place > placeOf(run, refused),
      ),
  );
  if (pushed) return 0;
  // 1: walked off before the answer.
  if (run.exits[run.exits.length - 1]?.go === true) return 1;
  // 2: no landing, reopened, a promise hung on nothing.
  if (happened(run, 'bye') === 0) return 2;
  if (reopened(run)) return 2;
  const followUps = run.said.filter(({ act }) => act.act === 'follow_up');
  if (followUps.some((each) => !grounded(run, each))) return 2;
  if (followUps.length === 0 && run.said.some(({ act }) => act.act === 'vague_promise')) return 2;
  // 4: the goodbye answered, plus a well-wish, a grounded what and when or channel, or an accepted introduction.
  if (inClosing(run, 'well_wish').length > 0) return 4;
  if (followUps.length > 0) return 4;
  if (tries.some(({ result }) => result === 'accepted')) return 4;
  // 3: the goodbye answered.
  return 3;
}

function need(run: Run): number | undefined {
  // Not applicable: a group, an urgent scene, or the partner bid first.
  if (run.brief || partnerBidFirst(run)) return undefined;
  const serves = (what: string) => run.scenario.file.partner.need.servedBy.includes(what);
  let level = 0;

  // 4: the scene's need is served.
  if (run.settled && serves('settle')) level = 4;
  if (serves('named_thanks') && namedThings(run).size > 0) level = 4;
  if (cameAlong(run)) {
    // 1: a willing wrong try.
    level = Math.max(level, serves('join_me') ? 4 : 1);
  }
  // 2: asked where they would like to head.
  if (inClosing(run, 'ask_where').length > 0) level = Math.max(level, serves('ask_where') ? 4 : 2);
  for (const each of run.said) {
    if (each.act.act !== 'follow_up' || !grounded(run, each)) continue;
    // 1: a grounded follow-up that is not the need.
    level = Math.max(level, serves(`follow_up:${each.act.of}`) ? 4 : 1);
  }
  for (const turn of run.exits) {
    for (const { person, result } of answers(run, turn).filter(({ kind }) => kind === 'introduced')) {
      if (result === 'accepted' && serves(`introduction:${person}`)) {
        // 3: the introduction accepted but not asked.
        const asked = turn.acts.some(
          ({ act, of, asked: put }) => act === 'introduction' && of === person && put,
        );
        const yes = answered(run, turn, 'pass');
        level = Math.max(level, asked || yes ? 4 : 3);
      } else if (result === 'accepted' || result === 'no_ground') {
        level = Math.max(level, 1);
      }
    }
  }
  // 1: a named kindness, with a span that R1 and R2 do not use.
  const givenBack = inClosing(run, 'callback').filter(({ act, place }) => revealedBefore(run, act.of, place));
  const facts = new Set(givenBack.map(({ act }) => act.of));
  if (namedThings(run).size > 0 && facts.size > 1) level = Math.max(level, 1);
  // 0: nothing, false ground.
  return introductions(run).some(({ result }) => result === 'false_ground') ? 0 : level;
}

/** Counted only if used: right or gracefully asked again is 4, wrong 0. */
function nameUsed(run: Run): number | undefined {
  if (run.said.some(({ act }) => act.act === 're_ask_name')) return 4;
  if (run.said.some(({ act }) => act.act === 'wrong_name')) return 0;
  if (run.said.some(({ act }) => act.act === 'name')) return 4;
  return undefined;
}

// --- Headlines ----------------------------------------------------------------------------------------------------

type Levels = Readonly<Record<string, number | undefined>>;

/** The ladder: a level 0 caps its headline at 59, 1 at 74, 2 at 84. */
function ladder(levels: Levels, side: 'T' | 'R'): number[] {
  const caps: number[] = [];
  for (const id of LADDER) {
    const level = levels[id];
    if (!id.startsWith(side) || level === undefined) continue;
    if (level === 0) caps.push(59);
    if (level === 1) caps.push(74);
    if (level === 2) caps.push(84);
  }
  return caps;
}

function tactCaps(run: Run, levels: Levels): number[] {
  const caps = ladder(levels, 'T');
  // Two zeros in Tact cap it at 39.
  const zeros = Object.keys(TACT_WEIGHTS).filter((id) => levels[id] === 0).length;
  if (zeros >= 2) caps.push(39);
  // A verdict on the partner caps Tact at 39.
  if (verdict(run)) caps.push(39);
  return caps;
}

function relationshipCaps(run: Run, levels: Levels): number[] {
  const caps = ladder(levels, 'R');
  // R1 at 1 or less caps Relationship at 59.
  if (levels.R1 !== undefined && levels.R1 <= 1) caps.push(59);
  // Vanishing or faking caps it at 25, a verdict on the partner at 35, a contradicted reason at 60.
  if (run.vanished) caps.push(25);
  if (verdict(run)) caps.push(35);
  if (contradicted(run)) caps.push(60);
  return caps;
}

/** floor((200 S + D) / 2 D), S the sum of weight times level, D four times the weights that apply; then the caps. */
function headline(
  weights: Readonly<Record<string, number>>,
  levels: Levels,
  caps: readonly number[],
): number | undefined {
  let sum = 0;
  let applying = 0;
  for (const [id, weight] of Object.entries(weights)) {
    const level = levels[id];
    if (level === undefined) continue;
    sum += weight * level;
    applying += weight;
  }
  // No applicable weight, no headline.
  if (applying === 0) return undefined;
  const whole = 4 * applying;
  return Math.min(Math.floor((200 * sum + whole) / (2 * whole)), ...caps);
}

/** Taken along: an invitation that was heard, and was not thrown in with a verdict on the one who is invited. */
function cameAlong(run: Run): boolean {
  return inClosing(run, 'join_me').some(
    ({ turn }) => turn.kind === 'exit' && turn.heard && !does(turn, 'blame', 'insult'),
  );
}
