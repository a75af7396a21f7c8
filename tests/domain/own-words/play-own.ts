import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { sayOwn } from '../../../src/domain/judge/ear.ts';
import type { JudgedRun } from '../../../src/domain/judge/judge-heard.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { judged, logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';
import type { OwnRun } from './own-runs.ts';

/** The seed of all of them: a partner who has one more thing to say where the scene lets them. */
const SEED = 3;

/** What is said to one more thing, and at the end, where a run has no words of its own for it. */
const TO_AN_ITEM = 'I would love to hear it, but I do have to go now.';
const AT_THE_END = 'It was good to meet you. Goodbye!';

/** Plays a run in own words to its end and judges it. */
export function playOwn(run: OwnRun): JudgedRun {
  const scenario = SHIPPED.find(({ file }) => file.id === run.scene);
  if (scenario === undefined) throw new Error(`There is no scene ${run.scene}.`);
  let { state }: { state: State } = open(scenario, SEED);
  const moves: Move[] = [];
  const make = (move: Move) => {
    const next = step(scenario, state, move, sayOwn);
    if (!next.ok) throw new Error(JSON.stringify(next.issue));
    moves.push(move);
    state = next.state;
  };
  const say = (text: string, more: { readonly go?: boolean; readonly fact?: string } = {}) =>
    make({ kind: 'own', text, go: false, struck: [], ...more });
  for (const id of run.talk) make({ kind: 'talk', id });
  run.exits.forEach((text, at) => {
    const fact = at === 0 && run.fact !== undefined ? { fact: run.fact } : {};
    if (state.phase !== 'after') say(text, { go: run.go === true, ...fact });
  });
  while (state.phase === 'item' || state.phase === 'landing') {
    say(state.phase === 'item' ? TO_AN_ITEM : (run.bye ?? AT_THE_END));
  }
  make({ kind: 'next', id: run.next ?? scenario.file.you.reach.next });
  if (state.phase === 'day') make({ kind: 'day', deed: run.deed ?? 'keep' });
  return judged(scenario, logOf(scenario, SEED, moves));
}
