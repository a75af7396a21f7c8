import { isThere } from '../conversation/introduce.ts';
import { draw } from '../kernel/chance.ts';
import { floorDiv } from '../kernel/int.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TalkPlace } from './drawn-talk.ts';
import { drawnTalk, exchangesOf } from './drawn-talk.ts';
import type { Exit, Fit } from './fitting-exits.ts';
import { exitsAt } from './fitting-exits.ts';

/** How many questions a drill has: ten in two minutes. */
export const QUESTIONS = 10;

/** Something to go by: what is seen, what the partner hopes for, what they told, who is there, or the time. */
export type DrillFact =
  | { readonly kind: 'cue' | 'need' | 'told'; readonly words: string }
  | { readonly kind: 'person'; readonly name: string; readonly words: string }
  /** Whole minutes to the deadline; `short` where some way out would come too late. */
  | { readonly kind: 'time'; readonly minutes: number; readonly short: boolean };

/** A place of a scene, the exits on offer there, and whether each fits. */
export interface Question {
  readonly scene: string;
  /** Seed of the run, an unsigned 32-bit integer, and the talk moves that lead to the place. */
  readonly seed: number;
  readonly moves: readonly string[];
  /** In the order in which they are asked; at least one fits and one does not. */
  readonly exits: readonly { readonly exit: Exit; readonly fit: Fit }[];
  readonly facts: readonly [DrillFact, DrillFact, DrillFact];
}

/** So many talks are drawn in a scene for one question; the first half of them avoids beats that were asked about. */
const MOST_TALKS = 60;

/** The scenes of a drill by id, as many as there are questions, drawn by the seed, an unsigned 32-bit integer. */
export function drillScenes(ids: readonly string[], seed: number): readonly string[] {
  const place = (id: string) => draw(seed, `drill/scene/${id}`, 0, 0xfffffff);
  return ids.toSorted((a, b) => place(a) - place(b)).slice(0, QUESTIONS);
}

/**
 * The questions of a drill, drawn from the scenes in turn: never the same place twice, nor the same beat while others
 * are to be found. Fewer than ten where the scenes have no more.
 *
 * @param seed an unsigned 32-bit integer; the same seed and scenes give the same questions
 */
export function drillQuestions(scenarios: readonly Scenario[], seed: number): readonly Question[] {
  const order = shuffled(scenarios, seed);
  const questions: Question[] = [];
  let dry = 0;
  for (let turn = 0; questions.length < QUESTIONS && dry < order.length; turn++) {
    const scenario = order[turn % order.length];
    const found = scenario && question(scenario, seed, turn, questions);
    if (found === undefined) dry += 1;
    else {
      questions.push(found);
      dry = 0;
    }
  }
  return questions;
}

/** Scenes in an order drawn by the seed, whatever order they came in. */
function shuffled(scenarios: readonly Scenario[], seed: number): readonly Scenario[] {
  const place = ({ file }: Scenario) => draw(seed, `drill/${file.id}`, 0, 0xfffffff);
  return scenarios.toSorted((a, b) => place(a) - place(b) || (a.file.id < b.file.id ? -1 : 1));
}

function question(
  scenario: Scenario,
  seed: number,
  turn: number,
  before: readonly Question[],
): Question | undefined {
  const asked = before.filter(({ scene }) => scene === scenario.file.id);
  const run = draw(seed, `drill/run/${turn}`, 0, 0xffffffff);
  for (let talk = 0; talk < MOST_TALKS; talk++) {
    for (const place of drawnTalk(scenario, run, `drill/${talk}`)) {
      const found = ask(scenario, run, place);
      if (found === undefined) continue;
      const alike = asked.some(
        (each) => beatOf(scenario, each) === place.state.beat || answers(each) === answers(found),
      );
      const same = asked.some((each) => each.moves.join() === found.moves.join());
      if (!same && (!alike || talk >= MOST_TALKS / 2)) return found;
    }
  }
  return undefined;
}

function beatOf(scenario: Scenario, { moves }: Question): string | undefined {
  const to = scenario.moves.get(moves.at(-1) ?? '')?.move.to;
  return moves.length === 0 ? scenario.firstBeat : to;
}

function answers({ exits }: Question): string {
  return exits.flatMap(({ exit, fit }) => (fit === 'fits' ? [exit] : [])).join();
}

/**
 * The question of a place; `undefined` where none is to be asked: in the middle of a story, before there was a real
 * exchange, once the partner wants to go themselves, where some exit is too near to tell or all of them are alike, or
 * where only staying would fit and nothing the partner told has been given back yet, so that it is no gift so far.
 */
function ask(scenario: Scenario, seed: number, place: TalkPlace): Question | undefined {
  const { state, entries, moves } = place;
  const wanted = scenario.file.urgency === 'now' ? 1 : 2;
  if (state.bid !== 'none' || scenario.beats.get(state.beat)?.story === 'open') return undefined;
  if (exchangesOf(entries) < wanted) return undefined;
  const exits = [...exitsAt(scenario, state)].map(([exit, fit]) => ({ exit, fit }));
  const fitting = exits.filter(({ fit }) => fit === 'fits').length;
  if (fitting === 0 || fitting === exits.length || exits.some(({ fit }) => fit === 'near')) return undefined;
  const stay = exits.some(({ exit, fit }) => exit === 'settle' && fit === 'fits');
  if (stay && fitting === 1 && !hasGivenBack(place)) return undefined;
  return { scene: scenario.file.id, seed, moves, exits, facts: factsOf(scenario, place, exits) };
}

/** True if the player has given back something that was told by then. */
function hasGivenBack({ state, entries }: TalkPlace): boolean {
  return entries.some(
    (entry) =>
      entry.by === 'player' &&
      entry.acts.some(({ act, of }) => act === 'callback' && of !== undefined && state.told.includes(of)),
  );
}

function factsOf(
  scenario: Scenario,
  { state, entries }: TalkPlace,
  exits: Question['exits'],
): Question['facts'] {
  const { need } = scenario.file.partner;
  const cue = entries.findLast((entry) => entry.by === 'partner' && entry.cues.length > 0);
  const seen = cue?.by === 'partner' ? (cue.cues[0]?.words ?? '') : '';
  return [
    { kind: 'cue', words: seen },
    { kind: 'need', words: need.words },
    decisive(scenario, state, exits),
  ];
}

/** The fact that tells most here: the time where it is short, else what the fitting exit rests on. */
function decisive(scenario: Scenario, state: TalkPlace['state'], exits: Question['exits']): DrillFact {
  const { people, partner, facts, you, urgency } = scenario.file;
  const short = exits.some(({ fit }) => fit === 'late');
  const fits = (wanted: Exit) => exits.some(({ exit, fit }) => exit === wanted && fit === 'fits');
  const needs = (way: string, id: string) => partner.need.servedBy.includes(`${way}:${id}`);
  const person = people.find((each) => needs('introduction', each.id) && isThere(each, state.at));
  const time = { kind: 'time', minutes: floorDiv(you.reach.before * 2 - state.at, 2), short } as const;
  if (short || urgency === 'now') return time;
  if (fits('introduction') && person !== undefined) {
    return { kind: 'person', name: person.name, words: person.words };
  }
  const plan = scenario.file.followUps.find(
    ({ id, on }) => needs('follow_up', id) && state.told.includes(on),
  );
  const told = facts.findLast(({ id, kind }) => kind === 'heard' && state.told.includes(id));
  const heard = fits('follow_up') && plan !== undefined ? scenario.facts.get(plan.on) : told;
  return heard === undefined ? time : { kind: 'told', words: heard.words };
}
