import { offers } from '../../../src/domain/conversation/offers.ts';
import type { State } from '../../../src/domain/conversation/state.ts';
import { open, step } from '../../../src/domain/conversation/step.ts';
import { DRAFT_ENGINE } from '../../../src/domain/judge/engine.ts';
import type { JudgedRun } from '../../../src/domain/judge/judge-heard.ts';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import type { Deed, Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { newRun } from '../../../src/domain/run-log/run-log.ts';
import type { Line, Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { TalkKind } from '../../../src/domain/scenario/schema-talk.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import type { ActName } from '../../../src/domain/words/act.ts';

/** The log of a run. */
export function logOf(scenario: Scenario, seed: number, moves: readonly Move[]): RunLog {
  const { file, revision } = scenario;
  return { ...newRun({ engine: DRAFT_ENGINE, scenario: file.id, revision, seed }), moves };
}

/** Plays moves one by one; throws at the first that is not on offer. */
export function playMoves(
  scenario: Scenario,
  seed: number,
  moves: readonly Move[],
): { readonly state: State; readonly entries: readonly Entry[] } {
  const opening = open(scenario, seed);
  let state = opening.state;
  const entries = [...opening.entries];
  for (const move of moves) {
    const next = step(scenario, state, move);
    if (!next.ok) throw new Error(JSON.stringify({ move, issue: next.issue }));
    state = next.state;
    entries.push(...next.entries);
  }
  return { state, entries };
}

/** Replays and judges; throws where the log does not fit. */
export function judged(scenario: Scenario, log: RunLog): JudgedRun {
  const result = judgeRun(scenario, log);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/**
 * What a line must do and must not, and whether whoever it introduces is willing; of all that fit, the one that does
 * least besides is taken.
 */
export interface Wanted {
  readonly has: readonly ActName[];
  readonly lacks?: readonly ActName[];
  readonly willing?: boolean;
}

/** A run being played by what moves do, so that a script fits any scene which has such moves. */
export interface Player {
  /** The state now. */
  state(): State;
  /** Makes one talk move of each kind in turn. */
  talk(...kinds: readonly TalkKind[]): Player;
  /** Cuts in kindly where a story is open. */
  cutIfOpen(): Player;
  /** Says the line of that id, or the one that does what is wanted. */
  say(line: string | Wanted, go?: 'and go'): Player;
  /** The same if the phase is that one. */
  sayIf(phase: State['phase'], line: string | Wanted): Player;
  /** Answers one more thing, as often as one is raised. */
  answer(line: string | Wanted): Player;
  move(move: Move): Player;
  /** Does what the reason that was given names; else what reaches the goal. */
  nextAsSaid(deed?: Deed): Player;
  /** Does what makes none of the reasons true. */
  nextElsewhere(): Player;
  log(): RunLog;
  judged(): JudgedRun;
}

/** Begins a run. */
export function begin(scenario: Scenario, seed = 3): Player {
  const moves: Move[] = [];
  let state = open(scenario, seed).state;

  const player: Player = {
    state: () => state,
    move(move) {
      const next = step(scenario, state, move);
      if (!next.ok) throw new Error(JSON.stringify({ move, issue: next.issue }));
      moves.push(move);
      state = next.state;
      return player;
    },
    talk(...kinds) {
      for (const kind of kinds) {
        const move = scenario.beats.get(state.beat)?.moves.find((each) => each.kind === kind);
        if (move === undefined) throw new Error(`${state.beat} has no move of kind ${kind}`);
        player.move({ kind: 'talk', id: move.id });
      }
      return player;
    },
    cutIfOpen() {
      return scenario.beats.get(state.beat)?.story === 'open' ? player.talk('cut_kindly') : player;
    },
    say(line, go) {
      const id = typeof line === 'string' ? line : pickLine(scenario, state, line);
      return player.move({ kind: 'say', line: id, go: go !== undefined });
    },
    sayIf(phase, line) {
      return state.phase === phase ? player.say(line) : player;
    },
    answer(line) {
      while (state.phase === 'item') player.say(line);
      return player;
    },
    nextAsSaid(deed = 'keep') {
      player.move({
        kind: 'next',
        id: reasonNext(scenario, moves)[0] ?? scenario.file.you.reach.next,
      });
      return state.phase === 'day' ? player.move({ kind: 'day', deed }) : player;
    },
    nextElsewhere() {
      const said = reasonNext(scenario, moves);
      const id = [...scenario.next.keys()].find((each) => !said.includes(each));
      player.move({ kind: 'next', id: id ?? '' });
      return state.phase === 'day' ? player.move({ kind: 'day', deed: 'keep' }) : player;
    },
    log: () => logOf(scenario, seed, moves),
    judged: () => judged(scenario, player.log()),
  };
  return player;
}

function pickLine(scenario: Scenario, state: State, wanted: Wanted): string {
  const acts = (line: Line) => line.utterance.acts.map(({ act }) => act);
  const fitting = offers(scenario, state)
    .flatMap((move) => (move.kind === 'say' && !move.go ? [scenario.lines.get(move.line)] : []))
    .filter((line): line is Line => line !== undefined)
    .filter((line) => wanted.has.every((act) => acts(line).includes(act)))
    .filter((line) => !wanted.lacks?.some((act) => acts(line).includes(act)))
    .filter((line) => wanted.willing === undefined || isWilling(scenario, line) === wanted.willing)
    .sort((a, b) => new Set(acts(a)).size - new Set(acts(b)).size || acts(a).length - acts(b).length);
  const line = fitting[0];
  if (line === undefined) throw new Error(`${state.phase} offers no line with ${wanted.has.join(' ')}`);
  return line.id;
}

function isWilling(scenario: Scenario, line: Line): boolean | undefined {
  const introduced = line.utterance.acts.find(({ act }) => act === 'introduction');
  return scenario.people.get(introduced?.of ?? '')?.willing;
}

/** The next acts that make the reasons and excuses given true, those of the last first. */
function reasonNext(scenario: Scenario, moves: readonly Move[]): readonly string[] {
  return moves
    .flatMap((move) => (move.kind === 'say' ? (scenario.lines.get(move.line)?.utterance.acts ?? []) : []))
    .filter(({ act }) => act === 'reason' || act === 'excuse')
    .flatMap(({ of }) => [...(scenario.facts.get(of ?? '')?.next ?? [])])
    .reverse();
}
