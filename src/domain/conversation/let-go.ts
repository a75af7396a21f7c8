import type { Play } from './play.ts';
import { partnerSays, reply, tone } from './play.ts';

/** The partner lets the player go; the goodbye is now to be said. */
export function letGo(play: Play): void {
  play.state.phase = 'landing';
  partnerSays(play, 'pass', reply(play, `pass.${play.state.thrust ?? 'plain'}.${tone(play)}`));
}
