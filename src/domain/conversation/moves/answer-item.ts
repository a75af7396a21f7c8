import type { Utterance } from '../../words/spoken-act.ts';
import { performs } from '../../words/spoken-act.ts';
import { sayClosingWords } from '../closing-words.ts';
import { hurtBy, hurts } from '../hurt.ts';
import { raiseItem } from '../item.ts';
import { letGo } from '../let-go.ts';
import type { Play } from '../play.ts';
import { partnerSays, pick, reply, tone, warm } from '../play.ts';
import { walkOff } from '../walk-off.ts';

/**
 * What the player says to one more thing. Taken up, it is told; held kindly, it is let be; anything else passes it
 * over, and the goodbye that was said with it is not answered.
 */
export function answerItem(play: Play, utterance: Utterance, go: boolean): void {
  const { state, scenario } = play;
  const item = scenario.file.items[state.items - 1];
  sayClosingWords(play, 'item', utterance, go);
  if (hurts(utterance)) {
    hurtBy(play, go);
    return;
  }
  if (go) {
    walkOff(play);
    return;
  }
  const taken = performs(utterance, 'take_up');
  if (item === undefined || (!taken && !performs(utterance, 'hold'))) {
    warm(play, -2);
    state.phase = 'landing';
    partnerSays(play, 'item_ignored', reply(play, 'item_ignored'));
    return;
  }
  if (taken) partnerSays(play, 'item_taken', pick(play, `taken/${item.id}`, item.taken));
  else partnerSays(play, 'item_held', pick(play, `held/${item.id}`, item.held));
  if (raiseItem(play, undefined)) return;
  if (performs(utterance, 'farewell')) {
    state.phase = 'after';
    partnerSays(play, 'bye', reply(play, `bye.${tone(play)}`));
  } else if (taken) letGo(play);
  else state.phase = 'landing';
}
