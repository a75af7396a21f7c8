import type { Issue } from '../kernel/issue.ts';
import type { Move } from '../run-log/move.ts';
import { DEEDS, GUESSES, MEANT } from '../run-log/move.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import { mayBuild } from './building.ts';
import { isThere } from './introduce.ts';
import type { State } from './state.ts';

/**
 * Every move that may be made now, in the order of the file; lines both waiting and in the same breath. Lines that are
 * built or typed are too many to list.
 */
export function offers(scenario: Scenario, state: State): Move[] {
  const { phase } = state;
  if (phase === 'settled' || phase === 'left') return [];
  const leave: Move = { kind: 'leave_now' };
  if (phase === 'day') return [...DEEDS.map((deed): Move => ({ kind: 'day', deed })), leave];
  if (phase === 'after') {
    return [...scenario.file.next.map((act): Move => ({ kind: 'next', id: act.id })), leave];
  }
  const moves: Move[] = [];
  for (const move of scenario.beats.get(state.beat)?.moves ?? []) {
    if (mayTalk(state, move.kind)) moves.push({ kind: 'talk', id: move.id });
  }
  for (const line of scenario.lines.values()) {
    if (!maySay(scenario, state, line)) continue;
    moves.push({ kind: 'say', line: line.id, go: false }, { kind: 'say', line: line.id, go: true });
  }
  if (scenario.file.traps.slip !== undefined) moves.push({ kind: 'slip' });
  if (scenario.file.traps.fake_call !== undefined) moves.push({ kind: 'fake_call' });
  if (maySettle(scenario, state)) moves.push({ kind: 'settle' });
  if (!state.guessed) moves.push(...GUESSES.map((how): Move => ({ kind: 'guess', how })));
  if (!state.meant) moves.push(...MEANT.map((how): Move => ({ kind: 'mean', how })));
  moves.push(leave);
  return moves;
}

/** Why a move cannot be made now; `undefined` if it can. */
export function whyNot(scenario: Scenario, state: State, move: Move): Issue | undefined {
  return isOffered(scenario, state, move) ? undefined : refusal(scenario, state, move);
}

function isOffered(scenario: Scenario, state: State, move: Move): boolean {
  const { phase } = state;
  if (phase === 'settled' || phase === 'left') return false;
  switch (move.kind) {
    case 'leave_now':
      return true;
    case 'day':
      return phase === 'day';
    case 'settle':
      return maySettle(scenario, state);
    case 'guess':
      return isTalking(state) && !state.guessed;
    case 'mean':
      return isTalking(state) && !state.meant;
    case 'build':
      return isTalking(state) && mayBuild(scenario, state, move.parts);
    case 'own':
      // The words, and what is struck and linked in them, are checked where they are heard.
      return isTalking(state);
    case 'next':
      return phase === 'after' && scenario.next.has(move.id);
    case 'slip':
    case 'fake_call':
      return isTalking(state) && scenario.file.traps[move.kind] !== undefined;
    case 'talk': {
      const placed = scenario.moves.get(move.id);
      return isTalking(state) && placed?.beat === state.beat && mayTalk(state, placed.move.kind);
    }
    case 'say': {
      const line = scenario.lines.get(move.line);
      return line !== undefined && maySay(scenario, state, line);
    }
  }
}

/** True while the two are still together. */
function isTalking({ phase }: State): boolean {
  return phase === 'talk' || phase === 'item' || phase === 'landing';
}

/** Staying is a choice until the goodbye has begun. */
function maySettle(scenario: Scenario, state: State): boolean {
  return scenario.settle !== undefined && state.phase === 'talk' && !state.goodbyeBegun;
}

/** A story can be cut once, and only while nothing of the goodbye has begun. */
function mayTalk(state: State, kind: string): boolean {
  const cuts = kind === 'cut_kindly' || kind === 'cut_off';
  return !cuts || (state.cut === 'none' && state.phase === 'talk');
}

function maySay(scenario: Scenario, state: State, line: Line): boolean {
  const when = state.phase === 'talk' ? 'exit' : state.phase;
  if (line.when !== when) return false;
  if (!line.needsFacts.every((fact) => state.told.includes(fact))) return false;
  return line.needsPeople.every((id) => {
    const person = scenario.people.get(id);
    return person !== undefined && isThere(person, state.at);
  });
}

/** Why a move cannot be made: what it is, and what could be done instead. */
export function refusal(scenario: Scenario, state: State, move: Move): Issue {
  const names = new Set(offers(scenario, state).map(moveText));
  return {
    code: 'move-refused',
    place: state.phase,
    expected: names.size > 0 ? [...names].join(', ') : 'nothing',
    found: moveText(move),
  };
}

/** A move in a word: its kind, and what it names. */
function moveText({ kind, ...rest }: Move): string {
  const named = Object.values(rest)
    .flat()
    .filter((each) => typeof each === 'string');
  return [kind, ...named].join(':').slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 80;
