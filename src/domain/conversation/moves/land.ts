import type { Utterance } from '../../words/spoken-act.ts';
import { performs } from '../../words/spoken-act.ts';
import { costOf } from '../cost.ts';
import { letGo } from '../let-go.ts';
import type { Play } from '../play.ts';
import { partnerSays, reply, tone, warm } from '../play.ts';
import { notePromise } from '../promise.ts';

/** The goodbye. Only a farewell ends the talk; anything kind before it is answered by letting go once more. */
export function land(play: Play, utterance: Utterance, go: boolean): void {
  const { state } = play;
  notePromise(play, utterance);
  play.entries.push({
    by: 'player',
    kind: 'exit',
    phase: 'landing',
    at: state.at,
    ...utterance,
    boundary: true,
    cutOff: false,
    heard: true,
    go,
  });
  state.at += costOf(utterance);
  if (go) {
    state.phase = 'after';
    state.walked = true;
    partnerSays(play, 'walked', reply(play, `walked.${state.thrust ?? 'plain'}.${tone(play)}`));
  } else if (performs(utterance, 'farewell')) {
    if (performs(utterance, 'well_wish')) warm(play, 1);
    state.phase = 'after';
    partnerSays(play, 'bye', reply(play, `bye.${state.hurt ? 'cool' : tone(play)}`));
  } else letGo(play);
}
