import { clarityOf } from '../conversation/clarity.ts';
import { COST, costOf } from '../conversation/cost.ts';
import { introductionResult } from '../conversation/introduce.ts';
import { offers } from '../conversation/offers.ts';
import { openPlay } from '../conversation/play.ts';
import type { State } from '../conversation/state.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import type { Utterance } from '../words/spoken-act.ts';

/** The ways out that a drill asks about: the three tactics, taking the partner along, and staying on purpose. */
export const EXITS = ['honest', 'follow_up', 'introduction', 'join_me', 'settle'] as const;
export type Exit = (typeof EXITS)[number];

/**
 * Why an exit fits or does not: it serves the need in time; it leaves the need untouched; it would come too late; or it
 * is too near to tell.
 */
export type Fit = 'fits' | 'unserved' | 'late' | 'near';

/**
 * The exits on offer at a place of the talk, each with whether it fits; read off the scene alone: what serves the
 * partner's need, what was told, who is there, what moves cost, the deadline.
 *
 * An exit fits if some words of it serve the need and leave time for one more thing, a goodbye and the act that reaches
 * the goal. Staying gives the goal up, so it has all the time there is. Where leaving presses, or a group is left,
 * nobody is asked to serve a need: words that give back what was told are enough, and no more is raised.
 */
export function exitsAt(scenario: Scenario, state: State): ReadonlyMap<Exit, Fit> {
  const lines = new Map<string, Line[]>();
  let mayStay = false;
  for (const move of offers(scenario, state)) {
    if (move.kind === 'settle') mayStay = true;
    const line = move.kind === 'say' && !move.go ? scenario.lines.get(move.line) : undefined;
    if (line?.tactic === undefined) continue;
    lines.set(line.tactic, [...(lines.get(line.tactic) ?? []), line]);
  }
  const exits = new Map<Exit, Fit>();
  for (const exit of EXITS) {
    const said = lines.get(exit) ?? [];
    if (exit === 'settle') {
      const serves = scenario.file.partner.need.servedBy.includes('settle');
      if (mayStay) exits.set(exit, serves ? 'fits' : 'unserved');
    } else if (said.length > 0) exits.set(exit, fitOf(scenario, state, said));
  }
  return exits;
}

function fitOf(scenario: Scenario, state: State, lines: readonly Line[]): Fit {
  const { urgency, company, you } = scenario.file;
  const asked = urgency !== 'now' && company !== 'group';
  const heard = lines.filter(({ utterance }) => clarityOf(utterance) > state.deaf);
  const serving = heard.filter(({ utterance }) =>
    asked ? serves(scenario, state, utterance) : givesBack(state, utterance),
  );
  // In a group a goodbye that gives back what was told makes good what the words before it left out.
  if (serving.length === 0)
    return company === 'group' && goodbyesAt(scenario, state).some((each) => givesBack(state, each))
      ? 'near'
      : 'unserved';
  // What serves and shows no listening comes too close to what listens and does not serve.
  const words = [...serving.map(({ utterance }) => utterance), ...goodbyesAt(scenario, state)];
  if (!words.some((each) => givesBack(state, each))) return 'near';
  const spare = serving.map(
    ({ utterance }) => you.reach.before * 2 - 1 - (state.at + costOf(utterance) + COST.say + COST.next),
  );
  const item = asked ? COST.say : 0;
  if (spare.some((left) => left >= item)) return 'fits';
  return spare.every((left) => left < 0) ? 'late' : 'near';
}

/** True if the words, or a goodbye that may follow them, leave the partner with what they need. */
function serves(scenario: Scenario, state: State, utterance: Utterance): boolean {
  const { servedBy } = scenario.file.partner.need;
  const told = (fact: string | undefined) => fact !== undefined && state.told.includes(fact);
  const direct = utterance.acts.some(({ act, of = '' }) => {
    if (!servedBy.includes(act === 'introduction' || act === 'follow_up' ? `${act}:${of}` : act))
      return false;
    if (act === 'introduction') {
      return introductionResult(openPlay(scenario, state), utterance, of) === 'accepted';
    }
    const plan = scenario.followUps.get(of);
    return act !== 'follow_up' || ((plan?.when ?? plan?.channel) !== undefined && told(plan?.on));
  });
  if (direct || !servedBy.includes('named_thanks')) return direct;
  return [utterance, ...goodbyesAt(scenario, state)].some((words) => thanksByName(words, told));
}

/** The goodbyes that may be said with what was told by then. */
function goodbyesAt(scenario: Scenario, { told }: State): readonly Utterance[] {
  return [...scenario.lines.values()].flatMap(({ when, needsFacts, utterance }) =>
    when === 'landing' && needsFacts.every((fact) => told.includes(fact)) ? [utterance] : [],
  );
}

/** True if the words give back something that was told in this talk. */
function givesBack({ told }: State, { acts }: Utterance): boolean {
  return acts.some(({ act, of }) => act === 'callback' && of !== undefined && told.includes(of));
}

function thanksByName({ acts }: Utterance, told: (fact: string | undefined) => boolean): boolean {
  return acts.some(
    (thanks) =>
      (thanks.act === 'thanks' || thanks.act === 'appreciation') &&
      acts.some(({ act, of, clause }) => act === 'callback' && clause === thanks.clause && told(of)),
  );
}
