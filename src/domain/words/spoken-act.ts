import type { Span } from '../kernel/span.ts';
import type { ActName } from './act.ts';

/**
 * An act as it stands in an utterance.
 *
 * `of` is the id of the fact, person or follow-up it points at; `undefined` where the act has no target, or a typed
 * one fits nothing in the scene. `spans` are the words that perform it, in offsets into the utterance. Acts with the
 * same `clause` number stand in one clause. `asked` is true where that clause is put as a question.
 */
export interface SpokenAct {
  readonly act: ActName;
  readonly of: string | undefined;
  readonly spans: readonly Span[];
  readonly clause: number;
  readonly asked: boolean;
}

/** What somebody says, with the acts it performs. */
export interface Utterance {
  readonly text: string;
  readonly acts: readonly SpokenAct[];
}

/** True if the utterance performs the act, whatever it points at. */
export function performs(utterance: Utterance, act: ActName): boolean {
  return utterance.acts.some((spoken) => spoken.act === act);
}
