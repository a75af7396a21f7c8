/**
 * What a player meets one thing at a time, in this order: the first run has nothing but lines to choose from. Source:
 * design of the first minutes; help fades from choosing, to building, to one's own words.
 */
export const STEPS = ['numbers', 'rubric', 'build', 'own', 'guess', 'promise'] as const;
export type Step = (typeof STEPS)[number];

/** How far a player has come: settled runs, 0 or more, and whether they chose to skip ahead. */
export interface Progress {
  readonly runs: number;
  readonly everything: boolean;
}

/** Nobody has played yet. */
export const NO_PROGRESS: Progress = { runs: 0, everything: false };

/**
 * True if the player meets this by now: one more thing with each run.
 *
 * @param before settled runs before the one in question; a debrief does not count its own run
 */
export function isMet(step: Step, { everything }: Progress, before: number): boolean {
  return everything || before > STEPS.indexOf(step);
}

/** True if a player who is about to play, or playing, meets this: it was announced in the debrief before. */
export function isMetInPlay(step: Step, progress: Progress): boolean {
  return isMet(step, progress, progress.runs - 1);
}

/** What is new in the run after so many; `undefined` where nothing is, or all was shown at once. */
export function newStep({ everything }: Progress, before: number): Step | undefined {
  return everything ? undefined : STEPS[before - 1];
}

/** Reads progress that was stored; what cannot be read is nobody's yet. */
export function readProgress(value: unknown): Progress {
  if (typeof value !== 'object' || value === null) return NO_PROGRESS;
  const { runs, everything } = value as Record<string, unknown>;
  const counted = typeof runs === 'number' && Number.isInteger(runs) && runs >= 0 ? runs : 0;
  return { runs: counted, everything: everything === true };
}
