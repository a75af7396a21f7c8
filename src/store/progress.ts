import type { Progress, Step } from '../domain/practice/steps.ts';
import { isMet, newStep, readProgress } from '../domain/practice/steps.ts';
import type { Rehearsal } from './session.ts';

const KEY = 'progress';

/** What a debrief shows of the judging, and what of it is new. The run it is of has been counted already. */
export function debriefSteps(progress: Progress): {
  readonly numbers: boolean;
  readonly rubric: boolean;
  readonly fresh: Step | undefined;
} {
  const before = progress.runs - 1;
  return {
    numbers: isMet('numbers', progress, before),
    rubric: isMet('rubric', progress, before),
    fresh: newStep(progress, before),
  };
}

/** Takes up the progress that was kept here before. */
export function recallProgress({ store, ports }: Rehearsal): void {
  store.setState({ progress: keptProgress(ports.keeper.read(KEY)) });
}

/** Counts a run that has come to its end. */
export function countRun(rehearsal: Rehearsal): void {
  const { progress } = rehearsal.store.getState();
  keep(rehearsal, { ...progress, runs: progress.runs + 1 });
}

/** Shows everything at once, or one new thing a run again. */
export function showEverything(rehearsal: Rehearsal, everything: boolean): void {
  keep(rehearsal, { ...rehearsal.store.getState().progress, everything });
}

function keep({ store, ports }: Rehearsal, progress: Progress): void {
  store.setState({ progress });
  ports.keeper.write(KEY, JSON.stringify(progress));
}

function keptProgress(text: string | undefined): Progress {
  try {
    return readProgress(text === undefined ? undefined : JSON.parse(text));
  } catch {
    return readProgress(undefined);
  }
}
