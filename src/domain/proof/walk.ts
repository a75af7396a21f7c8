import { hurts } from '../conversation/hurt.ts';
import { offers, whyNot } from '../conversation/offers.ts';
import { transcriptOf } from '../conversation/replay.ts';
import type { State } from '../conversation/state.ts';
import { open, step } from '../conversation/step.ts';
import type { Move } from '../run-log/move.ts';
import { isPrivate } from '../run-log/move.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ScoreReport } from '../scoring/report.ts';
import { report } from '../scoring/report.ts';
import type { Entry } from '../transcript/entry.ts';
import { performs } from '../words/spoken-act.ts';

/** A way to play a scene to its end. */
export interface Path {
  readonly moves: readonly Move[];
  /** What happened; good only while the path is visited, since the walk goes on in the same list. */
  readonly entries: readonly Entry[];
  readonly report: ScoreReport;
  /** The way out whose words were heard: a tactic, a trap, or how else it ended. */
  readonly way: string;
  readonly talkMoves: number;
  readonly honest: boolean;
  /** The time of the player's last act of the evening, in half minutes. */
  readonly endedAt: number;
}

/** A place in the talk before anything of the goodbye was said. */
interface Place {
  readonly state: State;
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
}

/** How far a scene is walked, and what was seen on the way. */
export interface Walked {
  readonly paths: number;
  readonly beats: ReadonlySet<string>;
  readonly ways: ReadonlySet<string>;
  /** Places from which no path came to its end. */
  readonly stuck: number;
  /** Places in which "leave now" was refused. */
  readonly locked: number;
}

/** No walk goes further in the talk: the deadline leaves at most two moves beyond the shortest full-mark path. */
const MOST_TALK_MOVES = 5;

/** At so many places each line is followed through every answer and goodbye; at later ones through the first of each. */
const FULL_CLOSINGS = 2;

/**
 * Walks every way to play a scene at one seed: all talk up to the deadline, every line at every place, every answer,
 * every goodbye, the goal's next act and one other, a promise kept and dropped. Places are met once: two ways of
 * talking that leave the same state, and have shown the criteria the same, are one.
 *
 * Bounds, for a scene has millions of paths: the talk stops after five moves; walking in the same breath is tried after
 * two talk moves only; a line is followed through every answer and goodbye at the first places it can be said, and at
 * the others through the first answer and goodbye of the file and the goal's next act.
 */
export function walk(scenario: Scenario, seed: number, visit: (path: Path) => void): Walked {
  const beats = new Set<string>();
  const ways = new Set<string>();
  let paths = 0;
  let stuck = 0;
  let locked = 0;
  // What happened, and what was done, on the way to where the walk stands; taken back where it turns.
  const entries: Entry[] = [];
  const moves: Move[] = [];
  const done = (state: State, line: string | undefined, talkMoves: number) => {
    const way = String(state.thrust ?? 'none');
    paths += 1;
    ways.add(way);
    const told = report(scenario, transcriptOf(scenario, seed, entries, state));
    const honest = isHonest(scenario, line, told);
    visit({ moves: moves.slice(), entries, report: told, way, talkMoves, honest, endedAt: state.at });
  };
  const met = new Map<string, number>();
  const follow = (state: State, line: string | undefined, talkMoves: number): number => {
    const { phase } = state;
    if (phase === 'settled' || phase === 'left') {
      if (phase === 'settled') done(state, line, talkMoves);
      return 1;
    }
    if (isLocked(scenario, state)) locked += 1;
    let ends = 0;
    const narrow = (met.get(line ?? '') ?? 0) > FULL_CLOSINGS;
    const length = entries.length;
    for (const move of closing(scenario, state, narrow)) {
      const next = step(scenario, state, move);
      if (!next.ok) continue;
      entries.push(...next.entries);
      moves.push(move);
      ends += follow(next.state, line, talkMoves);
      entries.length = length;
      moves.pop();
    }
    if (ends === 0) stuck += 1;
    return ends;
  };
  for (const place of talkPlaces(scenario, seed)) {
    beats.add(place.state.beat);
    const talkMoves = place.moves.length;
    if (isLocked(scenario, place.state)) locked += 1;
    for (const move of offers(scenario, place.state)) {
      if (move.kind === 'talk' || isPrivate(move) || move.kind === 'leave_now') continue;
      if (move.kind === 'say' && move.go && talkMoves !== 2) continue;
      const next = step(scenario, place.state, move);
      if (!next.ok || next.state.phase === 'talk') continue;
      const line = move.kind === 'say' ? move.line : undefined;
      if (line !== undefined) met.set(line, (met.get(line) ?? 0) + 1);
      entries.splice(0, entries.length, ...place.entries, ...next.entries);
      moves.splice(0, moves.length, ...place.moves, move);
      follow(next.state, line, talkMoves);
    }
  }
  return { paths, beats, ways, stuck, locked };
}

/** True where "leave now" would be refused. */
function isLocked(scenario: Scenario, state: State): boolean {
  return whyNot(scenario, state, { kind: 'leave_now' }) !== undefined;
}

/** Every place that talk alone can lead to, each once. */
function talkPlaces(scenario: Scenario, seed: number): readonly Place[] {
  const opening = open(scenario, seed);
  const first: Place = { ...opening, moves: [] };
  const seen = new Map<string, Place>([[signature(scenario, first), first]]);
  let edge: readonly Place[] = [first];
  for (let depth = 0; depth < MOST_TALK_MOVES; depth++) {
    const next: Place[] = [];
    for (const place of edge) {
      for (const move of offers(scenario, place.state)) {
        if (move.kind !== 'talk') continue;
        const reached = take(scenario, place, move);
        if (reached === undefined) continue;
        const name = signature(scenario, reached);
        if (seen.has(name)) continue;
        seen.set(name, reached);
        next.push(reached);
      }
    }
    edge = next;
  }
  return [...seen.values()];
}

/** What two places must share to be one: the state, and what the criteria have read of the talk so far. */
function signature(scenario: Scenario, { state, entries }: Place): string {
  const exchanged = new Set<string>();
  let gaveBack = false;
  for (const entry of entries) {
    if (entry.by !== 'player' || entry.kind !== 'talk') continue;
    if (entry.talk !== 'listen') exchanged.add(entry.to);
    gaveBack ||= entry.acts.some(
      ({ act, of }) => act === 'callback' && of !== undefined && state.told.includes(of),
    );
  }
  const told = state.told.filter((id) => scenario.facts.has(id)).toSorted((a, b) => (a < b ? -1 : 1));
  const listened = exchanged.size > 2 ? 2 : exchanged.size;
  return [state.beat, state.at, state.cut, state.bid, told.join(), listened, gaveBack].join('|');
}

/** True if the line ends the goodbye. After any other the goodbye is still to be said, however often it is said. */
function ends(scenario: Scenario, line: string): boolean {
  const utterance = scenario.lines.get(line)?.utterance;
  return utterance !== undefined && performs(utterance, 'farewell') && !hurts(utterance);
}

/** The moves of the closing that are walked: all lines that wait and lead on, the goal's next act and the first other, keep and drop. */
function closing(scenario: Scenario, state: State, narrow: boolean): Move[] {
  const goal = scenario.file.you.reach.next;
  const other = scenario.file.next.find(({ id }) => id !== goal)?.id;
  let goodbyes = 0;
  return offers(scenario, state).filter((move) => {
    if (move.kind === 'say') {
      if (move.go || (state.phase === 'landing' && !ends(scenario, move.line))) return false;
      goodbyes += 1;
      return !narrow || goodbyes <= 1;
    }
    if (move.kind === 'next') return move.id === goal || (!narrow && move.id === other);
    return move.kind === 'day' && move.deed !== 'renegotiate';
  });
}

function take(scenario: Scenario, place: Place, move: Move): Place | undefined {
  const next = step(scenario, place.state, move);
  if (!next.ok) return undefined;
  return { state: next.state, entries: [...place.entries, ...next.entries], moves: [...place.moves, move] };
}

/** True if nothing in the run was untrue or broken, and it was no trap. */
function isHonest(scenario: Scenario, line: string | undefined, told: ScoreReport): boolean {
  const tactic = line === undefined ? undefined : scenario.lines.get(line)?.tactic;
  const good =
    tactic === 'honest' || tactic === 'follow_up' || tactic === 'introduction' || tactic === 'join_me';
  const bad = new Set(['contradicted', 'verdict', 'promise-dropped', 'vague-left-undone', 'false-ground']);
  return good && !told.findings.some(({ reason }) => bad.has(reason));
}
