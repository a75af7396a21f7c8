import type { Utterance } from '../../words/spoken-act.ts';
import { performs } from '../../words/spoken-act.ts';
import { sayClosingWords } from '../closing-words.ts';
import { hurtBy, hurts } from '../hurt.ts';
import { letGo } from '../let-go.ts';
import type { Play } from '../play.ts';
import { partnerSays, reply, tone, warm } from '../play.ts';
import { walkOff } from '../walk-off.ts';

/** The goodbye. Only a farewell ends the talk; anything kind before it is answered by letting go once more. */
export function land(play: Play, utterance: Utterance, go: boolean): void {
  const { state } = play;
  sayClosingWords(play, 'landing', utterance, go);
  if (hurts(utterance)) hurtBy(play, go);
  else if (go) walkOff(play);
  else if (performs(utterance, 'farewell')) {
    if (performs(utterance, 'well_wish')) warm(play, 1);
    state.phase = 'after';
    partnerSays(play, 'bye', reply(play, `bye.${state.hurt ? 'cool' : tone(play)}`));
  } else letGo(play);
}
