import type { Issue } from '../../kernel/issue.ts';
import type { Replies } from '../library.ts';
import type { ScenarioFile } from '../schema.ts';
import { checkBeats } from './beats.ts';
import { checkCallbacks } from './callbacks.ts';
import { checkGoal } from './goal.ts';
import { checkIds } from './ids.ts';
import { checkLines } from './lines.ts';
import { checkOffered } from './offered.ts';
import { checkParts } from './parts.ts';
import { checkReferences } from './references.ts';
import { checkReplies } from './replies.ts';
import { checkTimes } from './times.ts';

/**
 * The static checks of a file that has the right shape: what a shape cannot say, but no replay is needed for.
 *
 * @param id the file's name without `.json`
 * @param layers the replies of the scene and, behind them, of the library
 * @returns every problem found, in the order of the checks; none if the file is sound
 */
export function checkScenario(file: ScenarioFile, id: string, layers: readonly Replies[]): Issue[] {
  const name: Issue[] =
    file.id === id ? [] : [{ code: 'file-name', place: 'id', expected: id, found: file.id }];
  return [
    ...name,
    ...checkIds(file),
    ...checkReferences(file),
    ...checkBeats(file),
    ...checkParts(file),
    ...checkLines(file),
    ...checkCallbacks(file),
    ...checkOffered(file),
    ...checkReplies(file, layers),
    ...checkGoal(file),
    ...checkTimes(file),
  ];
}
