import { finish } from '../finish.ts';
import type { Play } from '../play.ts';
import { partnerSays, pick } from '../play.ts';

/** Staying on purpose: the scene ends here, and nobody leaves. */
export function settle(play: Play): void {
  const { state, scenario } = play;
  const stay = scenario.settle;
  if (stay === undefined) return;
  play.entries.push({ by: 'player', kind: 'settle', at: state.at, ...stay.utterance });
  state.thrust = 'settle';
  partnerSays(play, 'settled', pick(play, 'settled', stay.say));
  finish(play);
}
