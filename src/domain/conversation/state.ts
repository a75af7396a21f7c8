import { draw } from '../kernel/chance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Thrust } from './thrust.ts';

/**
 * Where the talk stands.
 *
 * - `talk`: nothing of the goodbye has been heard yet.
 * - `item`: the partner has raised one more thing and waits.
 * - `landing`: the partner lets go; the goodbye is to be said.
 * - `after`: you are apart; what do you do next?
 * - `day`: the next day; what becomes of the promise?
 * - `settled`, `left`: over.
 */
export type Phase = 'talk' | 'item' | 'landing' | 'after' | 'day' | 'settled' | 'left';

/** What was promised for later: a follow-up of the scene, or only "some time". */
export interface Promised {
  readonly followUp: string | undefined;
}

/**
 * The least that the next step must know; everything else is read off the transcript.
 *
 * `at` is the time in half minutes. `cut` tells whether the story of this beat has been interrupted. `told` are the
 * facts revealed so far. `items` is how many times something more was raised. `warmth` (-9 to 9) colours the tone of
 * replies and nothing else. `thrust` is what the last heard exit came down to. `bid` is the partner's own wish to go. `promise` is what was promised for later. `guessed` is true after a
 * guess, so that there is one guess to an utterance, and `meant` after the other private tap. `met` names the replies with variants used so far, once
 * for each use: a short list is copied far sooner than a table of counts. `deaf` (0-3) and `wish` (minutes) are drawn from the scene's ranges.
 */
export interface State {
  readonly at: number;
  readonly phase: Phase;
  readonly beat: string;
  readonly cut: 'none' | 'kindly' | 'off';
  readonly told: readonly string[];
  readonly items: number;
  readonly goodbyeBegun: boolean;
  readonly warmth: number;
  readonly thrust: Thrust | 'slip' | 'fake_call' | 'settle' | undefined;
  readonly walked: boolean;
  readonly hurt: boolean;
  readonly bid: 'none' | 'made' | 'ignored';
  readonly promise: Promised | undefined;
  readonly guessed: boolean;
  readonly meant: boolean;
  readonly met: readonly string[];
  readonly seed: number;
  readonly deaf: number;
  readonly wish: number;
}

/** The state in which a run of the scene begins, before the partner's first line. */
export function openingState(scenario: Scenario, seed: number): State {
  const { deafness, wish } = scenario.file.partner;
  return {
    at: 0,
    phase: 'talk',
    beat: scenario.firstBeat,
    cut: 'none',
    told: [],
    items: 0,
    goodbyeBegun: false,
    warmth: 0,
    thrust: undefined,
    walked: false,
    hurt: false,
    bid: 'none',
    promise: undefined,
    guessed: false,
    meant: false,
    met: [],
    seed,
    deaf: draw(seed, 'deafness', deafness[0], deafness[1]),
    wish: draw(seed, 'wish', wish[0], wish[1]),
  };
}
