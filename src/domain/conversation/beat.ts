import type { Play } from './play.ts';
import { partnerSays, pick } from './play.ts';

/** The partner comes to a beat and says its line. */
export function enterBeat(play: Play, id: string): void {
  const beat = play.scenario.beats.get(id);
  if (beat === undefined) return;
  play.state.beat = id;
  play.state.cut = 'none';
  const text = pick(play, `beat/${id}`, beat.say);
  partnerSays(play, 'beat', text, { cues: beat.cues, reveals: beat.reveals ?? [], beat: id });
}
