import { replay } from '../domain/conversation/replay.ts';
import { DRAFT_ENGINE } from '../domain/judge/engine.ts';
import type { Question } from '../domain/practice/drill-questions.ts';
import type { Move } from '../domain/run-log/move.ts';
import { newRun } from '../domain/run-log/run-log.ts';
import type { Cue, Scenario } from '../domain/scenario/scenario.ts';
import type { SceneView } from './scene-view.ts';
import { sceneView } from './scene-view.ts';

/** What a question shows of its place: the picture, and the partner's look there. */
export interface DrillView {
  readonly watch: SceneView['watch'];
  readonly bystanders: SceneView['bystanders'];
  readonly cue: Cue | undefined;
}

/** The place of a question, played again; `undefined` where its moves do not fit the scene. */
export function drillView(scenario: Scenario, { seed, moves }: Question): DrillView | undefined {
  const begun = newRun({
    engine: DRAFT_ENGINE,
    scenario: scenario.file.id,
    revision: scenario.revision,
    seed,
  });
  const log = { ...begun, moves: moves.map((id): Move => ({ kind: 'talk', id })) };
  const replayed = replay(scenario, log);
  if (!replayed.ok) return undefined;
  const { state, transcript } = replayed.value;
  const { watch, bystanders, cues } = sceneView(scenario, { log, state, entries: transcript.entries });
  return { watch, bystanders, cue: cues[0] };
}
