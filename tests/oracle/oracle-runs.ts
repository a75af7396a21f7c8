import { readdirSync, readFileSync } from 'node:fs';
import { offers } from '../../src/domain/conversation/offers.ts';
import { open, step } from '../../src/domain/conversation/step.ts';
import type { Move } from '../../src/domain/run-log/move.ts';
import { parseLibrary, readScenario } from '../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { isSceneFile } from '../../src/domain/scenario/scene-file-name.ts';
import type { Draft } from '../domain/support/scenes.ts';

const FOLDER = 'public/scenarios';

/** What changes in a scene, so that rules are tried which no shipped scene leads to. */
const CHANGES: readonly (readonly [string, (file: Draft) => void])[] = [
  ['as shipped', () => undefined],
  [
    'in a group',
    (file) => {
      file.company = 'group';
    },
  ],
  [
    'urgent',
    (file) => {
      file.urgency = 'now';
    },
  ],
  [
    'partner has had enough',
    (file) => {
      file.partner.wish = [0, 6];
    },
  ],
  [
    'partner hears plain words only',
    (file) => {
      file.partner.deafness = [2, 2];
    },
  ],
  [
    'group that has had enough',
    (file) => {
      file.company = 'group';
      file.partner.wish = [0, 6];
    },
  ],
  [
    'partner hears every hint',
    (file) => {
      file.partner.deafness = [0, 0];
    },
  ],
];

/** The scenes that parse, each as shipped and changed, by name. */
export function scenes(): readonly (readonly [string, Scenario])[] {
  const library = parseLibrary(readFileSync(`${FOLDER}/library/replies.json`, 'utf8'));
  if (!library.ok) throw new Error(JSON.stringify(library.issues));
  return readdirSync(FOLDER)
    .filter(isSceneFile)
    .flatMap((name) =>
      CHANGES.flatMap(([what, change]) => {
        const file = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Draft;
        change(file);
        const read = readScenario(file, name.slice(0, -'.json'.length), library.value);
        return read.ok ? [[`${file.id}, ${what}`, read.value] as const] : [];
      }),
    );
}

/** Moves of a run that seldom walks back what it said, so that closings are reached and landings heard. */
export function tidyMoves(scenario: Scenario, seed: number, picks: readonly number[]): Move[] {
  let { state } = open(scenario, seed);
  const moves: Move[] = [];
  const talks = (picks[0] ?? 0) % 5;
  for (const pick of picks.slice(1)) {
    const on = offers(scenario, state).filter(({ kind }) => kind !== 'leave_now' && kind !== 'guess');
    const wanted = on.filter((move) => wants(move, moves.length < talks, pick % 16));
    const from = wanted.length > 0 ? wanted : on;
    const move = from[Math.floor(pick / 16) % from.length];
    if (move === undefined) break;
    const next = step(scenario, state, move);
    if (!next.ok) break;
    moves.push(move);
    state = next.state;
  }
  return moves;
}

function wants(move: Move, talking: boolean, die: number): boolean {
  if (die === 0) return true;
  if (talking) return move.kind === 'talk';
  if (die === 1) return move.kind === 'talk';
  if (move.kind === 'say') return move.go === die < 4;
  return move.kind === 'next' || move.kind === 'day';
}
