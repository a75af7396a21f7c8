import type { Entry } from './entry.ts';

/**
 * A run replayed: everything both sides did, in order.
 *
 * `ended` says how far it came: `open` while it is being played, `settled` when the last question of the scene is
 * answered, `left` after "leave now". Only a settled run has headlines.
 */
export interface Transcript {
  readonly scenario: string;
  readonly revision: string;
  readonly seed: number;
  readonly entries: readonly Entry[];
  readonly ended: 'open' | 'settled' | 'left';
}
