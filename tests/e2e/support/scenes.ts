import { readdirSync, readFileSync } from 'node:fs';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { DRAFT_ENGINE } from '../../../src/domain/judge/engine.ts';
import type { JudgedRun } from '../../../src/domain/judge/judge-heard.ts';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { DEEDS } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { newRun } from '../../../src/domain/run-log/run-log.ts';
import { parseLibrary, parseScenario } from '../../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { isSceneFile } from '../../../src/domain/scenario/scene-file-name.ts';
import { SEED } from './play.ts';

export const TRAILER = 's01-folding-trailer';
export const NOBODY = 's02-nobody-else-here';

/** The ids of all scenes that ship. */
export const SCENES: readonly string[] = readdirSync('public/scenarios')
  .filter(isSceneFile)
  .map((name) => name.slice(0, -'.json'.length));

/** The text of a scene file, as the site serves it. */
export function sceneText(id: string): string {
  return readFileSync(`public/scenarios/${id}.json`, 'utf8');
}

/** A scene of the site. */
export function sceneOf(id: string): Scenario {
  const library = parseLibrary(readFileSync('public/scenarios/library/replies.json', 'utf8'));
  if (!library.ok) throw new Error(JSON.stringify(library.issues));
  const parsed = parseScenario(sceneText(id), id, library.value);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

/** Presses that choose no move, only what is on show. */
const NO_MOVE = /^(?:tactic-.+|other-ways|back|talk-on|and-go)$/u;

/** The log that a run has after these presses of `data-choice`; `and-go` before a line walks in the same breath. */
export function logOf(scenario: Scenario, presses: readonly string[], seed = SEED): RunLog {
  const { file, revision } = scenario;
  const moves = presses.flatMap((press, index): Move[] => {
    if (NO_MOVE.test(press)) return [];
    if (press === 'leave-now') return [{ kind: 'leave_now' }];
    if (press === 'slip' || press === 'fake_call') return [{ kind: press }];
    const deed = DEEDS.find((each) => press === `day-${each}`);
    if (deed !== undefined) return [{ kind: 'day', deed }];
    if (scenario.moves.has(press)) return [{ kind: 'talk', id: press }];
    if (scenario.lines.has(press)) return [{ kind: 'say', line: press, go: presses[index - 1] === 'and-go' }];
    return [{ kind: 'next', id: press }];
  });
  return { ...newRun({ engine: DRAFT_ENGINE, scenario: file.id, revision, seed }), moves };
}

/** The run after these presses, judged by the domain itself. */
export function judgedOf(scenario: Scenario, log: RunLog): JudgedRun {
  const judged = judgeRun(scenario, log);
  if (!judged.ok) throw new Error(JSON.stringify(judged.issues));
  return judged.value;
}

/** What the partner says at each point of a run: the lines since the player's last move, in the order of the moves. */
export function spokenAfterEach(scenario: Scenario, log: RunLog): string[][] {
  const opening = open(scenario, log.seed);
  let { state } = opening;
  const steps = [opening.entries];
  for (const move of log.moves) {
    const next = step(scenario, state, move);
    if (!next.ok) throw new Error(JSON.stringify(next.issue));
    state = next.state;
    steps.push(next.entries);
  }
  return steps.map((entries) =>
    entries.flatMap((entry) => (entry.by === 'partner' && entry.text !== '' ? [entry.text] : [])),
  );
}
