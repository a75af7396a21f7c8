import type { Utterance } from '../words/spoken-act.ts';
import { costOf } from './cost.ts';
import type { Play } from './play.ts';
import { notePromise } from './promise.ts';

/** Writes down words said once the goodbye has begun: by then they stand at a boundary, and are heard. */
export function sayClosingWords(
  play: Play,
  phase: 'item' | 'landing',
  utterance: Utterance,
  go: boolean,
): void {
  const { state } = play;
  notePromise(play, utterance);
  play.entries.push({
    by: 'player',
    kind: 'exit',
    phase,
    at: state.at,
    text: utterance.text,
    acts: utterance.acts,
    boundary: true,
    cutOff: false,
    heard: true,
    go,
  });
  state.at += costOf(utterance);
}
