import type { Play } from './play.ts';
import { partnerSays, reply, tone } from './play.ts';

/** The player walks in the same breath; whatever the partner says is said to a back. */
export function walkOff(play: Play): void {
  play.state.phase = 'after';
  play.state.walked = true;
  partnerSays(play, 'walked', reply(play, `walked.${play.state.thrust ?? 'plain'}.${tone(play)}`));
}
