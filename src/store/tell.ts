import type { ScenarioFile } from '../domain/scenario/schema.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import type { SceneView } from './scene-view.ts';

/** Puts into words what is told, and not said. */
export interface Tell {
  text(text: string): string;
  /** The same for what a scene tells at its head: title, briefing, who is met, what is wanted. */
  file(file: ScenarioFile): ScenarioFile;
  /** The same for all that is told in these turns; what is said stays. */
  entries(entries: readonly Entry[]): readonly Entry[];
  /** The same for all that is told on the play screen. */
  view(view: SceneView): SceneView;
}

const same = <T>(value: T): T => value;

/** As the scene has it, numbers and all. */
export const AS_IT_STANDS: Tell = { text: same, file: same, entries: same, view: same };
