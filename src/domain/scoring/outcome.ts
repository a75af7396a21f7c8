import type { Transcript } from '../transcript/transcript.ts';

/**
 * What came of it, apart from how it was done. `goal` says whether the player's own goal was reached; `ending` how
 * the talk ended; `open` while it has not.
 */
export interface Outcome {
  readonly goal: 'reached' | 'missed' | 'open';
  readonly ending: 'closed' | 'hanging' | 'hurt' | 'vanished' | 'left' | 'open';
}

/** Reads the outcome off a transcript. */
export function outcomeOf(transcript: Transcript): Outcome {
  const { entries, ended } = transcript;
  const next = entries.find((entry) => entry.kind === 'next');
  const goal = next?.kind === 'next' ? (next.reached ? 'reached' : 'missed') : 'open';
  if (ended === 'left') return { goal, ending: 'left' };
  const had = (kind: string) => entries.some((entry) => entry.kind === kind);
  if (had('vanished')) return { goal, ending: 'vanished' };
  if (had('hurt')) return { goal, ending: 'hurt' };
  if (had('bye')) return { goal, ending: 'closed' };
  return { goal, ending: had('walked') ? 'hanging' : 'open' };
}
