import type { Scenario } from '../scenario/scenario.ts';
import type { Transcript } from '../transcript/transcript.ts';

/**
 * What came of it, apart from how it was done. `goal` says whether the player's own goal was reached; `ending` how
 * the talk ended; `open` while it has not.
 */
export interface Outcome {
  readonly goal: 'reached' | 'missed' | 'open';
  readonly ending: 'closed' | 'hanging' | 'hurt' | 'vanished' | 'slipped' | 'stayed' | 'left' | 'open';
}

/** Reads the outcome off a transcript. */
export function outcomeOf(scenario: Scenario, transcript: Transcript): Outcome {
  const { entries, ended } = transcript;
  const next = entries.find((entry) => entry.kind === 'next');
  const goal = next?.kind === 'next' ? (next.reached ? 'reached' : 'missed') : 'open';
  if (ended === 'left') return { goal, ending: 'left' };
  const had = (kind: string) => entries.some((entry) => entry.kind === kind);
  if (had('settled')) return { goal, ending: 'stayed' };
  if (had('vanished')) return { goal, ending: slipsWell(scenario, transcript) ? 'slipped' : 'vanished' };
  if (had('hurt')) return { goal, ending: 'hurt' };
  if (had('bye')) return { goal, ending: 'closed' };
  return { goal, ending: had('walked') ? 'hanging' : 'open' };
}

/** True where leaving unseen is the good way, and the player did: then only the outcome speaks. */
export function slipsWell(scenario: Scenario, transcript: Transcript): boolean {
  return (
    scenario.file.slip === 'right' &&
    transcript.entries.some((entry) => entry.kind === 'vanish' && entry.how === 'slip')
  );
}
