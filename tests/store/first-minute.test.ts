import { describe, expect, it } from 'vitest';
import { FIRST_SCENE } from '../../src/app/first-run.ts';
import { FIRST_SEED } from '../../src/domain/conversation/first-seed.ts';
import { offers } from '../../src/domain/conversation/offers.ts';
import type { State } from '../../src/domain/conversation/state.ts';
import { open, step } from '../../src/domain/conversation/step.ts';
import { begin } from '../../src/store/play-scene.ts';
import { press } from '../../src/store/press.ts';
import { sceneView } from '../../src/store/scene-view.ts';
import { shipped } from '../domain/support/scenes.ts';
import { createWorld, runOf } from './support/world.ts';

/** What the first minute of a first visit must keep. */
const CONTRACT = {
  wordsBeforeTheFirstChoice: 45,
  options: 3,
  charactersAnOption: 80,
  tapsToTheGoodbye: 5,
  secondsToTheDebrief: 90,
  wordsAMinute: 200,
} as const;

/** A good way through the first scene, as somebody plays it who listens and then says why they must go. */
const PRESSES = ['radio-ask', 'weather-ask', 'tactic-honest', 'honest-ping', 'bye-warm', 'to-priya'];
const GOODBYE = 'bye-warm';

const SCENARIO = shipped(FIRST_SCENE);

function firstRun() {
  const world = createWorld();
  begin(world.rehearsal, SCENARIO, FIRST_SEED);
  return { world, view: () => sceneView(SCENARIO, runOf(world, FIRST_SCENE)) };
}

/** Words as a reader counts them. */
function words(...texts: readonly (string | undefined)[]): number {
  return texts.flatMap((text) => text?.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)) ?? []).length;
}

/** What happens on a screen: what is seen and said. What else might be said is glanced at, and not counted. */
function wordsTold({ cues, spoken }: ReturnType<typeof sceneView>): number {
  return words(...spoken.map(({ text }) => text), ...cues.map((cue) => cue.words));
}

describe('the first minute', () => {
  it('is understood before the first choice in so few words', () => {
    const { view } = firstRun();
    const { briefing } = SCENARIO.file;
    const read = words(briefing, ...view().spoken.map(({ text }) => text));
    expect(read).toBeLessThanOrEqual(CONTRACT.wordsBeforeTheFirstChoice);
  });

  it('offers few things to say, and each in a line or two', () => {
    const { talk } = firstRun().view();
    expect(talk.length).toBeGreaterThan(0);
    expect(talk.length).toBeLessThanOrEqual(CONTRACT.options);
    for (const { text } of talk) expect(text.length).toBeLessThanOrEqual(CONTRACT.charactersAnOption);
  });

  it('comes to the goodbye in so few taps, with nothing more raised, and to the debrief in so little time', () => {
    const { world, view } = firstRun();
    let read = words(SCENARIO.file.briefing) + wordsTold(view());
    for (const choice of PRESSES) {
      const { talk, lines, next } = view();
      read += words([...talk, ...lines, ...next].find(({ id }) => id === choice)?.text);
      expect(press(world.rehearsal, SCENARIO, choice, false), choice).toBe(true);
      expect(view().phase).not.toBe('item');
      const picking = world.rehearsal.store.getState().picked[FIRST_SCENE] !== undefined;
      if (!picking && view().phase !== 'settled') read += wordsTold(view());
    }
    expect(view().phase).toBe('settled');
    expect(PRESSES.indexOf(GOODBYE) + 1).toBeLessThanOrEqual(CONTRACT.tapsToTheGoodbye);
    expect((read / CONTRACT.wordsAMinute) * 60).toBeLessThanOrEqual(CONTRACT.secondsToTheDebrief);
  });

  it('raises nothing more, whatever is said on the way out after up to two moves', () => {
    let goodbyes = 0;
    const walk = (from: State, talked: number) => {
      for (const move of offers(SCENARIO, from)) {
        const to = step(SCENARIO, from, move);
        if (!to.ok) throw new Error(`${JSON.stringify(move)} is on offer and cannot be made.`);
        expect(to.state.phase, JSON.stringify(move)).not.toBe('item');
        if (move.kind === 'say') goodbyes += 1;
        if (move.kind === 'talk' && talked < 2) walk(to.state, talked + 1);
      }
    };
    walk(open(SCENARIO, FIRST_SEED).state, 0);
    expect(goodbyes).toBeGreaterThan(90);
  });

  it('has a partner who wishes for no more of it than the scene allows at the least', () => {
    const { state } = open(SCENARIO, FIRST_SEED);
    expect(state.wish).toBe(SCENARIO.file.partner.wish[0]);
  });
});
