import type { Scenario } from '../scenario/scenario.ts';
import { FAULTS } from '../words/faults.ts';
import type { SpokenAct } from '../words/spoken-act.ts';

/** An act as the file of a scene writes it. */
export function spokenText({ act, of }: SpokenAct): string {
  return of === undefined ? act : `${act}:${of}`;
}

/**
 * Welcome acts may be struck when they were heard in error; faults stand, and so does a reason that names what the scene
 * knows: else one could be given and taken back before it is acted against.
 */
export function isStrikable({ act, of }: SpokenAct): boolean {
  return !FAULTS.includes(act) && !(act === 'reason' && of !== undefined);
}

/** An act that nobody welcomes. */
export function isFault({ act }: SpokenAct): boolean {
  return FAULTS.includes(act);
}

/** A reason that names nothing the scene knows. */
export function isOpenReason({ act, of }: SpokenAct): boolean {
  return act === 'reason' && of === undefined;
}

/** The facts a reason may stand for: what the player has or needs from the start, true or not. */
export function linkableFacts({ file }: Scenario): string[] {
  return file.facts.filter(({ kind }) => kind !== 'heard').map(({ id }) => id);
}
