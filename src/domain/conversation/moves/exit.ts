import type { Utterance } from '../../words/spoken-act.ts';
import { performs } from '../../words/spoken-act.ts';
import { clarityOf } from '../clarity.ts';
import { costOf } from '../cost.ts';
import { hurtBy, hurts } from '../hurt.ts';
import { introductionResult } from '../introduce.ts';
import { raiseItem } from '../item.ts';
import { letGo } from '../let-go.ts';
import type { Play } from '../play.ts';
import { partnerSays, reply, tone, warm } from '../play.ts';
import { notePromise } from '../promise.ts';
import { thrustOf } from '../thrust.ts';
import { walkOff } from '../walk-off.ts';

/**
 * Words on the way out, said while nothing of the goodbye has been heard yet. The partner hears them as leaving if
 * they are clearer than the partner is deaf; then hurt, the wish for one more thing, or a good let-go answers them.
 */
export function sayExit(play: Play, utterance: Utterance, go: boolean): void {
  const { state, scenario } = play;
  const story = scenario.beats.get(state.beat)?.story;
  // Somebody who wants to go hears any goodbye.
  const heard = clarityOf(utterance) > state.deaf || state.bid !== 'none';
  notePromise(play, utterance);
  const thrust = thrustOf(utterance) ?? 'hint';
  const hurting = hurts(utterance);
  play.entries.push({
    by: 'player',
    kind: 'exit',
    phase: 'talk',
    at: state.at,
    text: utterance.text,
    acts: utterance.acts,
    // Who has just said that they want to go has ended their story.
    boundary: story !== 'open' || state.cut === 'kindly' || state.bid === 'made',
    cutOff: state.cut === 'off',
    heard: heard || go || hurting,
    go,
  });
  state.at += costOf(utterance);
  if (hurting) {
    hurtBy(play, go);
    return;
  }
  if (!heard && !go) {
    partnerSays(play, 'missed', reply(play, `missed.${thrust}`));
    return;
  }
  state.thrust = thrust;
  state.goodbyeBegun = true;
  warmTo(play, utterance);
  const introduced = introduce(play, utterance);
  if (thrust === 'introduction' && !introduced) state.thrust = thrustOf(utterance, 'introduction') ?? 'plain';
  if (go) {
    walkOff(play);
    return;
  }
  if (performs(utterance, 'farewell')) {
    state.phase = 'after';
    partnerSays(play, 'bye', reply(play, `bye.${tone(play)}`));
    return;
  }
  if (introduced || !raiseItem(play, utterance)) letGo(play);
}

/** Introduces, if the words do; true if the introduction was accepted, so that nothing more needs to be raised. */
function introduce(play: Play, utterance: Utterance): boolean {
  const said = utterance.acts.find((each) => each.act === 'introduction');
  if (said?.of === undefined) return false;
  const result = introductionResult(play, utterance, said.of);
  const root = result === 'false_ground' ? 'no_ground' : result;
  partnerSays(play, 'introduced', reply(play, `introduced.${root}.${said.of}`), { person: said.of, result });
  return result === 'accepted';
}

function warmTo(play: Play, utterance: Utterance): void {
  if (performs(utterance, 'thanks') || performs(utterance, 'appreciation')) warm(play, 1);
  if (performs(utterance, 'callback')) warm(play, 1);
}
