import type { Deed } from '../../run-log/move.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { finish } from '../finish.ts';
import type { Play } from '../play.ts';
import type { State } from '../state.ts';

/** What becomes of the promise in the one free hour of the next day: done, put off in time, or let go in silence. */
export function nextDay(play: Play, deed: Deed): void {
  const text = dayText(play.scenario, play.state, deed);
  play.entries.push({ by: 'player', kind: 'day', deed, at: play.state.at, text, acts: [] });
  finish(play, deed);
}

/** What the player does about the promise, in words: the follow-up's own, else the scene's. */
export function dayText(scenario: Scenario, state: State, deed: Deed): string {
  const plan = scenario.followUps.get(state.promise?.followUp ?? '');
  return (deed === 'drop' ? undefined : plan?.[deed]) ?? scenario.file.tomorrow[deed];
}
