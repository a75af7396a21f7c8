import { NOBODY, TRAILER } from './scenes.ts';

/** A way through a scene: the `data-choice` of everything pressed, from the first screen to the debrief. */
export interface Play {
  readonly name: string;
  readonly scene: string;
  readonly presses: readonly string[];
  /** Which of the two endings the play comes to. */
  readonly goal: 'reached' | 'missed';
}

const play = (name: string, scene: string, goal: Play['goal'], presses: string): Play => ({
  name,
  scene,
  goal,
  presses: presses.split(' '),
});

/** Each of the three ways out with good lines, in both scenes. */
export const GOOD_PLAYS: readonly Play[] = [
  play(
    'an honest getaway from the trailer',
    TRAILER,
    'reached',
    'radio-ask weather-ask lovely-ask parcels-cut tactic-honest honest-ping bye-warm to-priya',
  ),
  play(
    'a follow-up for the trailer, where one more thing is held twice',
    TRAILER,
    'reached',
    'radio-ask weather-ask tactic-follow_up later-mail item-hold item-hold bye-ping to-priya day-keep',
  ),
  play(
    'an introduction at the trailer',
    TRAILER,
    'reached',
    'radio-ask weather-ask lovely-ask parcels-cut tactic-introduction meet-parcels bye-warm to-priya',
  ),
  play(
    'an honest getaway from the coats',
    NOBODY,
    'reached',
    'r-ask l-ask m-reflect tactic-honest h-letterbox g-warm to-table',
  ),
  play(
    'a follow-up at the coats',
    NOBODY,
    'reached',
    'r-share t-ask m-ask tactic-follow_up f-hall g-rope to-table day-keep',
  ),
  play(
    'an introduction at the coats',
    NOBODY,
    'reached',
    'r-ask l-ask tactic-introduction i-moved g-warm to-table',
  ),
];

/** One more thing, taken up and held, and passed over; and the other ending of each scene. */
export const OTHER_PLAYS: readonly Play[] = [
  play(
    'one more thing about the trailer taken up, and the next one held',
    TRAILER,
    'reached',
    'radio-ask weather-reflect stairs-cut tactic-honest honest-plain item-both item-hold bye-customs to-priya',
  ),
  play(
    'one more thing at the coats taken up',
    NOBODY,
    'reached',
    'r-ask l-ask tactic-honest h-bare item-desk g-warm to-table',
  ),
  play(
    'one more thing at the coats held',
    NOBODY,
    'reached',
    'r-ask l-ask tactic-honest h-bare item-hold g-warm to-table',
  ),
  play(
    'one more thing about the trailer passed over',
    TRAILER,
    'reached',
    'radio-ask weather-reflect stairs-cut tactic-honest honest-plain item-bye bye-bare to-priya',
  ),
  play(
    'a kind goodbye to the trailer, and Priya missed',
    TRAILER,
    'missed',
    'radio-ask weather-ask lovely-ask parcels-cut tactic-introduction meet-parcels bye-warm by-the-wall',
  ),
  play(
    'a kind goodbye to the coats, and the table missed',
    NOBODY,
    'missed',
    'r-ask l-ask tactic-introduction i-moved g-warm to-air',
  ),
  play(
    'a goodbye and a walk in the same breath',
    TRAILER,
    'reached',
    'radio-ask weather-cut tactic-honest and-go honest-ping to-priya',
  ),
  play(
    'talking on after one more thing, and closing again',
    NOBODY,
    'reached',
    'r-ask tactic-honest h-bare talk-on l-ask tactic-honest h-letterbox g-warm to-table',
  ),
];

/** The traps: an excuse, drifting off, and a telephone that did not ring, in both scenes. */
export const TRAPS: readonly Play[] = [
  play(
    'an excuse at the trailer',
    TRAILER,
    'missed',
    'radio-ask weather-cut other-ways excuse-polite item-hold item-hold bye-warm to-bar',
  ),
  play('drifting off from the trailer', TRAILER, 'reached', 'radio-ask other-ways slip to-priya'),
  play(
    'a telephone that did not ring, at the trailer',
    TRAILER,
    'reached',
    'radio-ask other-ways fake_call to-priya',
  ),
  play(
    'an excuse at the coats',
    NOBODY,
    'missed',
    'r-ask l-ask other-ways e-coat-kind item-desk g-warm to-coats',
  ),
  play('drifting off from the coats', NOBODY, 'reached', 'r-ask other-ways slip to-table'),
  play(
    'a telephone that did not ring, at the coats',
    NOBODY,
    'reached',
    'r-ask other-ways fake_call to-table',
  ),
];
