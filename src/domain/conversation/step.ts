import type { Issue } from '../kernel/issue.ts';
import type { Move, OwnMove } from '../run-log/move.ts';
import { builtLine } from '../scenario/parts.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Entry } from '../transcript/entry.ts';
import { enterBeat } from './beat.ts';
import { nextDay } from './moves/day.ts';
import { nextAct } from './moves/next.ts';
import { say } from './moves/say.ts';
import { settle } from './moves/settle.ts';
import { talk } from './moves/talk.ts';
import { vanish } from './moves/vanish.ts';
import { refusal, whyNot } from './offers.ts';
import { passTime } from './pass-time.ts';
import type { Play } from './play.ts';
import { openPlay } from './play.ts';
import type { SayOwn } from './say-own.ts';
import type { State } from './state.ts';
import { openingState } from './state.ts';

/** What one move brings: the state after it and what happened, or why it cannot be made. */
export type Step =
  | { readonly ok: true; readonly state: State; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly issue: Issue };

/** The beginning of a run: the partner's first line. */
export function open(
  scenario: Scenario,
  seed: number,
): { readonly state: State; readonly entries: readonly Entry[] } {
  const play = openPlay(scenario, openingState(scenario, seed));
  enterBeat(play, scenario.firstBeat);
  return play;
}

/**
 * One step of the conversation. Pure: the same scenario, state and move give the same step, and none of them is
 * changed. A move that is not on offer is refused with what would have been.
 *
 * @param sayOwn what plays words of the player's own; a move that has such words is refused without it
 */
export function step(scenario: Scenario, state: State, move: Move, sayOwn?: SayOwn): Step {
  const issue = whyNot(scenario, state, move);
  if (issue !== undefined) return { ok: false, issue };
  const play = openPlay(scenario, state);
  if (move.kind === 'own') {
    if (sayOwn?.(play, move) !== true) return { ok: false, issue: refusal(scenario, state, move) };
  } else perform(play, move);
  play.state.guessed = move.kind === 'guess' || (move.kind === 'mean' && state.guessed);
  play.state.meant = move.kind === 'mean' || (move.kind === 'guess' && state.meant);
  passTime(play);
  return { ok: true, state: play.state, entries: play.entries };
}

function perform(play: Play, move: Exclude<Move, OwnMove>): void {
  const { scenario, state } = play;
  switch (move.kind) {
    case 'talk': {
      const placed = scenario.moves.get(move.id);
      if (placed !== undefined) talk(play, placed);
      return;
    }
    case 'say': {
      const utterance = scenario.lines.get(move.line)?.utterance;
      if (utterance !== undefined) say(play, utterance, move.go);
      return;
    }
    case 'build':
      say(play, builtLine(scenario, move.parts), move.go);
      return;
    case 'slip':
    case 'fake_call':
      vanish(play, move.kind);
      return;
    case 'leave_now':
      play.entries.push({ by: 'player', kind: 'leave_now', at: state.at, text: '', acts: [] });
      state.phase = 'left';
      return;
    case 'settle':
      settle(play);
      return;
    case 'guess':
      play.entries.push({ by: 'player', kind: 'guess', how: move.how, at: state.at, text: '', acts: [] });
      return;
    case 'mean':
      play.entries.push({ by: 'player', kind: 'mean', how: move.how, at: state.at, text: '', acts: [] });
      return;
    case 'day':
      nextDay(play, move.deed);
      return;
    case 'next': {
      const act = scenario.next.get(move.id);
      if (act !== undefined) nextAct(play, act);
    }
  }
}
