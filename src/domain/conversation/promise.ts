import type { Utterance } from '../words/spoken-act.ts';
import type { Play } from './play.ts';

/** Remembers what the words promise for later; a follow-up says more than "some time". */
export function notePromise(play: Play, utterance: Utterance): void {
  const plan = utterance.acts.find(({ act }) => act === 'follow_up');
  if (plan !== undefined) play.state.promise = { followUp: plan.of };
  else if (utterance.acts.some(({ act }) => act === 'vague_promise')) {
    play.state.promise ??= { followUp: undefined };
  }
}
