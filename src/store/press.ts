import type { Scenario } from '../domain/scenario/scenario.ts';
import { pickWay } from './pick-way.ts';
import { makeMove } from './play-scene.ts';
import { sceneView } from './scene-view.ts';
import type { Rehearsal, WayOut } from './session.ts';

/** What stands on the screen of the talk beside the moves: `data-choice` -> the way out that it opens. */
const WAYS: Readonly<Record<string, WayOut | undefined>> = {
  'tactic-honest': 'honest',
  'tactic-follow_up': 'follow_up',
  'tactic-introduction': 'introduction',
  'other-ways': 'other',
  back: undefined,
};

/**
 * Does what a press on the play screen does, told by the `data-choice` of what was pressed.
 *
 * @param go true where words were said with "and go" ticked
 * @returns false where it is nothing that moves the scene, as for the menu; then nothing has changed
 */
export function press(rehearsal: Rehearsal, scenario: Scenario, choice: string, go: boolean): boolean {
  const run = rehearsal.store.getState().runs[scenario.file.id];
  if (run === undefined) return false;
  if (choice === 'leave-now') {
    makeMove(rehearsal, scenario, { kind: 'leave_now' });
    return true;
  }
  if (Object.hasOwn(WAYS, choice)) {
    pickWay(rehearsal, scenario.file.id, WAYS[choice]);
    return true;
  }
  const { talk, lines, traps, next, day } = sceneView(scenario, run);
  const found = [...talk, ...lines, ...traps, ...next, ...day].find(({ id }) => id === choice);
  if (found === undefined) return false;
  makeMove(rehearsal, scenario, found.move.kind === 'say' ? { ...found.move, go } : found.move);
  return true;
}
