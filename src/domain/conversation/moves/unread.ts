import type { Utterance } from '../../words/spoken-act.ts';
import { COST } from '../cost.ts';
import { letGo } from '../let-go.ts';
import type { Play } from '../play.ts';
import { partnerSays, pick, reply, tone } from '../play.ts';
import { walkOff } from '../walk-off.ts';

/**
 * Words in a language that is not listed. A partner knows more languages than the game does, so they take the talk on
 * to its end as if they had been kind and plain; the run is not rated if they close it.
 */
export function sayUnread(play: Play, { text }: Utterance, go: boolean): void {
  const { state, scenario } = play;
  const { phase } = state;
  if (phase !== 'talk' && phase !== 'item' && phase !== 'landing') return;
  const story = scenario.beats.get(state.beat)?.story;
  play.entries.push({
    by: 'player',
    kind: 'exit',
    phase,
    at: state.at,
    text,
    acts: [],
    boundary: phase !== 'talk' || story !== 'open' || state.cut === 'kindly' || state.bid === 'made',
    cutOff: phase === 'talk' && state.cut === 'off',
    heard: true,
    go,
    unread: 'language',
  });
  state.at += COST.say;
  state.thrust ??= 'plain';
  state.goodbyeBegun = true;
  if (go) walkOff(play);
  else if (phase === 'talk') letGo(play);
  else if (phase === 'item') holdItem(play);
  else {
    state.phase = 'after';
    partnerSays(play, 'bye', reply(play, `bye.${tone(play)}`));
  }
}

function holdItem(play: Play): void {
  const { state, scenario } = play;
  const item = scenario.file.items[state.items - 1];
  state.phase = 'landing';
  partnerSays(play, 'item_held', item === undefined ? '' : pick(play, `held/${item.id}`, item.held));
}

/** Notes on the words just said that nothing was heard in them. */
export function markUnread({ entries }: Play): void {
  const at = entries.findLastIndex(({ kind }) => kind === 'exit');
  const entry = entries[at];
  if (entry?.kind === 'exit') entries[at] = { ...entry, unread: 'nothing' };
}
