import type { Utterance } from '../../words/spoken-act.ts';
import type { Play } from '../play.ts';
import { answerItem } from './answer-item.ts';
import { sayExit } from './exit.ts';
import { land } from './land.ts';

/** Words on the way out, wherever they are said: what they are, the phase decides. */
export function say(play: Play, utterance: Utterance, go: boolean): void {
  const { phase } = play.state;
  if (phase === 'item') answerItem(play, utterance, go);
  else if (phase === 'landing') land(play, utterance, go);
  else sayExit(play, utterance, go);
}
