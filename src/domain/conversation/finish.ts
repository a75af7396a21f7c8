import { passTime } from './pass-time.ts';
import type { Play } from './play.ts';
import { partnerSays, reply } from './play.ts';

/**
 * Ends a run: how the partner thinks of it later, what they had wished, and what they will say when met again.
 *
 * @param deed what became of a promise, where there was one; then the partner speaks of that
 */
export function finish(play: Play, deed?: string): void {
  const { state } = play;
  passTime(play);
  if (deed === undefined) partnerSays(play, 'remark', reply(play, `remark.${endingOf(play)}`));
  else partnerSays(play, 'day', reply(play, `day.${deed}.${state.promise?.followUp ?? 'vague'}`));
  partnerSays(play, 'inner', reply(play, `inner.${innerOf(play)}`));
  partnerSays(play, 'echo', reply(play, `echo.${deed ?? endingOf(play)}`));
  state.phase = 'settled';
}

function endingOf(play: Play): string {
  const { thrust, hurt, walked } = play.state;
  if (thrust === 'slip' || thrust === 'fake_call') return 'vanished';
  if (thrust === 'settle') return 'stayed';
  if (hurt) return 'hurt';
  if (walked) return 'hanging';
  return thrust === 'excuse' ? 'excuse' : `closed.${thrust ?? 'plain'}`;
}

function innerOf(play: Play): string {
  const { thrust, hurt, wish, at, bid } = play.state;
  if (thrust === 'slip' || thrust === 'fake_call') return 'vanished';
  if (hurt) return 'hurt';
  if (thrust === 'settle') return 'stayed';
  if (bid !== 'none') return 'relieved';
  return wish * 2 - at > 6 ? 'more' : 'enough';
}
