import type { ActName } from '../words/act.ts';
import type { Utterance } from '../words/spoken-act.ts';
import type { ScenarioFile } from './schema.ts';
import type { Tactic } from './schema-exit.ts';

export type Beat = ScenarioFile['beats'][number];
export type Cue = Beat['cues'][number];
export type TalkMove = Beat['moves'][number];
export type Fact = ScenarioFile['facts'][number];
export type Person = ScenarioFile['people'][number];
export type FollowUp = ScenarioFile['followUps'][number];
export type NextAct = ScenarioFile['next'][number];
export type Part = ScenarioFile['parts'][number];

/** A talk move with the beat it stands in and the utterance it makes. */
export interface PlacedMove {
  readonly move: TalkMove;
  readonly beat: string;
  readonly utterance: Utterance;
}

/** A written line, its parts joined and their acts placed in the joined text. */
export interface Line {
  readonly id: string;
  readonly when: 'exit' | 'item' | 'landing';
  readonly tactic: Tactic | undefined;
  readonly utterance: Utterance;
  /** The ids of its parts. */
  readonly parts: readonly string[];
  /** Heard facts that must have been revealed in this run before the line is offered. */
  readonly needsFacts: readonly string[];
  /** People who must be there before the line is offered. */
  readonly needsPeople: readonly string[];
}

/**
 * A scenario that has been checked: every reference resolves, and whatever is looked up in play is indexed by id.
 *
 * `file` is the value as it was read. `revision` is the first 40 bits of its digest, as ten hexadecimal digits.
 * `start` is the scene's first moment in minutes after midnight.
 */
export interface Scenario {
  readonly file: ScenarioFile;
  readonly revision: string;
  readonly start: number;
  readonly firstBeat: string;
  readonly beats: ReadonlyMap<string, Beat>;
  readonly moves: ReadonlyMap<string, PlacedMove>;
  readonly lines: ReadonlyMap<string, Line>;
  /** The parts of lines, and under `smaller` the words that leave a promise open, where the scene has them. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly people: ReadonlyMap<string, Person>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly next: ReadonlyMap<string, NextAct>;
  /** Replies by key: the scene's own, then those of the partner's mood, then those common to all. */
  readonly replies: readonly ReadonlyMap<string, readonly string[]>[];
  /** Staying on purpose, where the scene offers it. */
  readonly settle: { readonly utterance: Utterance; readonly say: readonly string[] } | undefined;
}

/** An act as a part declares it, taken apart. */
export interface DeclaredAct {
  readonly act: ActName;
  readonly of: string | undefined;
  readonly words: string | undefined;
}
