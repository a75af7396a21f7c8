import type { Utterance } from '../words/spoken-act.ts';
import { performs } from '../words/spoken-act.ts';
import type { Play } from './play.ts';
import { partnerSays, reply, warm } from './play.ts';

/** True if the words are a verdict on the partner. */
export function hurts(utterance: Utterance): boolean {
  return performs(utterance, 'blame') || performs(utterance, 'insult');
}

/** The partner answers what hurt, whatever else was said with it; a goodbye is still to be said. */
export function hurtBy(play: Play, go: boolean): void {
  play.state.thrust = 'blame';
  play.state.goodbyeBegun = true;
  play.state.hurt = true;
  play.state.walked = go;
  play.state.phase = go ? 'after' : 'landing';
  warm(play, -6);
  partnerSays(play, 'hurt', reply(play, 'hurt.blame'));
}
