import type { RunLog } from '../run-log/run-log.ts';
import type { RunSummary } from './run-summary.ts';

/** A run with its moves and words: whoever opens it can replay and judge it. `label` is as `isLabel` says. */
export interface SharedProof {
  readonly kind: 'proof';
  readonly label?: string;
  readonly log: RunLog;
}

/** The same, to be shown only to whoever has played the same scene with the same seed. */
export interface SharedChallenge {
  readonly kind: 'challenge';
  readonly label?: string;
  readonly log: RunLog;
}

/** A run without its words: it can be neither replayed nor judged, and what came of it is what the sender says. */
export interface SharedSummary {
  readonly kind: 'summary';
  readonly label?: string;
  readonly summary: RunSummary;
}

/** Whatever tells of a run. */
export type SharedRun = SharedProof | SharedChallenge | SharedSummary;

/**
 * What a class is to play: 1 to 50 scenes in their order, and whether scores are to be hidden until the last of them has
 * been played.
 */
export interface SceneSet {
  readonly kind: 'set';
  readonly label?: string;
  readonly hideScores: boolean;
  readonly scenes: readonly SetScene[];
}

/** A scene by its revision (ten hexadecimal digits), and the seed to play it with (unsigned, 32 bits). */
export interface SetScene {
  readonly revision: string;
  readonly seed: number;
}
