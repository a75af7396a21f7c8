import type { Play } from './play.ts';
import { partnerSays, reply } from './play.ts';

/** The partner's own bid to leave, made once the talk has lasted as long as they wished. */
export function mayBid(play: Play): void {
  const { state } = play;
  if (state.bid !== 'none' || state.goodbyeBegun || state.at <= state.wish * 2) return;
  state.bid = 'made';
  partnerSays(play, 'bid', reply(play, 'bid'));
}

/** Talking on after a bid passes it over. */
export function passOverBid(play: Play): void {
  if (play.state.bid !== 'made') return;
  play.state.bid = 'ignored';
  partnerSays(play, 'bid_ignored', reply(play, 'bid_ignored'));
}
