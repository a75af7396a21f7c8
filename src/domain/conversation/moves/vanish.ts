import { COST } from '../cost.ts';
import type { Play } from '../play.ts';
import { partnerSays, pick } from '../play.ts';

/** Gone without a goodbye: drifting off unseen, or behind a telephone that did not ring. */
export function vanish(play: Play, how: 'slip' | 'fake_call'): void {
  const { state, scenario } = play;
  const trap = scenario.file.traps[how];
  if (trap === undefined) return;
  play.entries.push({ by: 'player', kind: 'vanish', how, at: state.at, text: trap.text, acts: [] });
  state.at += COST.vanish;
  state.phase = 'after';
  state.thrust = how;
  partnerSays(play, 'vanished', pick(play, `trap/${how}`, trap.say));
}
