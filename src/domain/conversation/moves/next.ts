import type { NextAct } from '../../scenario/scenario.ts';
import { COST } from '../cost.ts';
import { finish } from '../finish.ts';
import type { Play } from '../play.ts';
import { partnerSays } from '../play.ts';

/** What the player does after the goodbye, and what comes of it. A promise waits for the next day; else the run ends. */
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
  if (state.promise === undefined) finish(play);
  else state.phase = 'day';
}
