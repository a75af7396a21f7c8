import type { NextAct } from '../../scenario/scenario.ts';
import { COST } from '../cost.ts';
import type { Play } from '../play.ts';
import { partnerSays, reply } from '../play.ts';

/** What the player does after the goodbye, what comes of it, and how the partner thinks of it later. */
export function nextAct(play: Play, act: NextAct): void {
  const { state, scenario } = play;
  const { reach } = scenario.file.you;
  const late = state.at + COST.next >= reach.before * 2;
  const reached = act.id === reach.next && !late;
  play.entries.push({
    by: 'player',
    kind: 'next',
    next: act.id,
    at: state.at,
    text: act.text,
    acts: [],
    reached,
  });
  state.at += COST.next;
  const told = act.story.find(
    (story) =>
      (story.after === undefined || story.after === state.thrust) &&
      (story.late === undefined || story.late === late),
  );
  partnerSays(play, 'story', (told ?? act.story.at(-1))?.text ?? '');
  partnerSays(play, 'remark', reply(play, `remark.${endingOf(play)}`));
  partnerSays(play, 'inner', reply(play, `inner.${innerOf(play)}`));
  state.phase = 'settled';
}

function endingOf(play: Play): string {
  const { thrust, hurt, walked } = play.state;
  if (thrust === 'slip' || thrust === 'fake_call') return 'vanished';
  if (hurt) return 'hurt';
  if (walked) return 'hanging';
  return thrust === 'excuse' ? 'excuse' : `closed.${thrust ?? 'plain'}`;
}

function innerOf(play: Play): string {
  const { thrust, hurt, wish, at } = play.state;
  if (thrust === 'slip' || thrust === 'fake_call') return 'vanished';
  if (hurt) return 'hurt';
  return wish * 2 - at > 6 ? 'more' : 'enough';
}
