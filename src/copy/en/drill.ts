import type { Exit } from '../../domain/practice/fitting-exits.ts';
import { TACTIC_LABELS } from './play.ts';

/** Words of the quick drill. */
export const DRILL = {
  title: 'Quick drill',
  question: 'Which exit fits?',
  place: (name: string, scene: string) => `With ${name}: ${scene}`,
  facts: 'To go by',
  seen: 'Seen',
  hopes: (name: string) => `${name} hopes for`,
  told: 'Told',
  there: 'There',
  time: 'Time',
  minutes: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to go.`,
  short: 'There is time for a few words and a goodbye, and for little else.',
  enough: 'There is time.',
  fits: 'That fits.',
  another: 'Another fits better here:',
  or: 'or',
  late: 'This one would come too late.',
  backLater: 'It comes back at the end.',
  goOn: 'Go on',
  left: (left: number) => `${left} to go`,
  doneTitle: 'That was the drill',
  done: (at: number, all: number) =>
    `${at} of ${all} fitted at the first go; the others came back until they did.`,
  doneAll: 'Every place has found its exit.',
  doneHint: 'What fits depends on what the other one needs. In a scene you can hear it, and say it.',
  play: 'Play a scene',
  failed: 'No scene of the drill came.',
  partly: 'Not all scenes came; these places are from the others.',
  interrupted:
    'Not all scenes of your drill came. It is kept: try again, or draw another from those that are here.',
  drawAnother: 'Draw another drill',
  none: 'There are no scenes here yet that a drill can be drawn from.',
} as const;

/** The names of the exits. */
export const EXIT_LABELS: Record<Exit, string> = {
  honest: TACTIC_LABELS.honest,
  follow_up: TACTIC_LABELS.follow_up,
  introduction: TACTIC_LABELS.introduction,
  join_me: TACTIC_LABELS.join_me,
  settle: 'Stay, on purpose',
};

/** Why an exit fits where it does. */
export const EXIT_REASONS: Record<Exit, (name: string) => string> = {
  honest: (name) => `A true reason, with thanks for something ${name} told you, says it all.`,
  follow_up: (name) => `It leaves ${name} with a next step that has a day or a way to it.`,
  introduction: (name) => `It leaves ${name} with somebody who has something in common with what was told.`,
  join_me: (name) => `It takes ${name} along, so that nobody is left standing.`,
  settle: (name) => `Staying gives ${name} just that. Leaving is not always the point.`,
};
