import type { SayOwn } from '../domain/conversation/say-own.ts';
import type { State } from '../domain/conversation/state.ts';
import type { TypedUtterance } from '../domain/conversation/typed.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

/** What understands typed words. It is large, and comes in a file of its own when somebody wants to type. */
export interface Ear {
  readonly sayOwn: SayOwn;
  hearWords(scenario: Scenario, state: State, text: string): TypedUtterance;
}

/** The ear, as far as it has come. */
export type EarState =
  | { readonly status: 'unasked' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly ear: Ear };

/** Fetches what understands typed words; false if it does not come. */
export async function fetchEar({ store, ports }: Rehearsal): Promise<boolean> {
  if (store.getState().ear.status === 'ready') return true;
  store.setState({ ear: { status: 'loading' } });
  try {
    const ear = await ports.loadEar();
    store.setState({ ear: { status: 'ready', ear } });
    return true;
  } catch {
    store.setState({ ear: { status: 'failed' } });
    return false;
  }
}

/** True if the run has words of the player's own, so that it cannot be played without the ear. */
export function isTyped({ moves }: RunLog): boolean {
  return moves.some(({ kind }) => kind === 'own');
}

/** Told where the ear did not come. */
export const NO_EAR = missingFile('assets/ear.js');

/** What plays typed words; `undefined` until it has come. */
export function sayOwnOf({ store }: Rehearsal): SayOwn | undefined {
  const { ear } = store.getState();
  return ear.status === 'ready' ? ear.ear.sayOwn : undefined;
}
