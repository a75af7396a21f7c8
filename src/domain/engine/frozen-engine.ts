import type { JudgedRun } from '../judge/judge-heard.ts';
import type { Result } from '../kernel/result.ts';
import type { RunHead } from '../share-link/head.ts';
import type { SceneSet, SharedRun } from '../share-link/shared.ts';

/**
 * What every released engine can be asked, for ever: a later page knows of an older engine nothing but this. Texts come
 * in and plain data goes out. `scene` is the text of a built scene, as the release has archived it.
 */
export interface FrozenEngine {
  /** What a link says before its moves: which scene to fetch. */
  headOf(link: string): Result<RunHead | SceneSet>;
  /** What a link holds and, unless its words are withheld, the run replayed and judged. */
  judgeLink(link: string, scene: string): Result<JudgedLink>;
  /** The same for a run log, as one was kept. */
  judgeLog(log: unknown, scene: string): Result<JudgedRun>;
}

/** A link opened. `judged` is missing in a summary, which nobody can play again. */
export interface JudgedLink {
  readonly shared: SharedRun;
  readonly judged?: JudgedRun;
}
