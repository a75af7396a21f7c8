import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { State } from '../domain/conversation/state.ts';
import type { FrozenEngine } from '../domain/engine/frozen-engine.ts';
import type { CivilDay } from '../domain/kernel/civil-day.ts';
import type { Issue } from '../domain/kernel/issue.ts';
import type { Drill } from '../domain/practice/drill.ts';
import type { RunRecord } from '../domain/practice/run-record.ts';
import type { Progress } from '../domain/practice/steps.ts';
import { NO_PROGRESS } from '../domain/practice/steps.ts';
import type { RunLog } from '../domain/run-log/run-log.ts';
import type { Library } from '../domain/scenario/library.ts';
import type { PersonLook, Room } from '../domain/scenario/look.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Tactic } from '../domain/scenario/schema-exit.ts';
import type { SharedChallenge, SharedProof, SharedSummary } from '../domain/share-link/shared.ts';
import type { Entry } from '../domain/transcript/entry.ts';
import type { Fetched } from '../effects/fetch-text.ts';
import type { Records } from '../effects/records.ts';
import type { Keeper } from '../effects/storage.ts';
import type { Catalogue } from './catalogue.ts';
import type { Draft } from './drafts.ts';
import type { Ear, EarState } from './ear.ts';
import type { Judgements } from './judge-both.ts';
import type { SceneParser } from './scene-parser.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { Tell } from './tell.ts';
import { AS_IT_STANDS } from './tell.ts';

/** What the store needs of the world; the composition root hands in the browser, a test hands in its own. */
export interface Ports {
  fetchText(path: string): Promise<Fetched>;
  freshSeed(): number;
  /**
   * How the SHA-256 digest of the file begins that the build wrote for a scene it has checked, in hexadecimal digits;
   * `undefined` for any other. Rejects if what tells it does not come.
   */
  builtDigest(id: string): Promise<string | undefined>;
  /** The whole digest of a text, 64 hexadecimal digits; `undefined` where none can be made. */
  digestOf(text: string): Promise<string | undefined>;
  /** Loads what checks scenes that no build vouches for; rejects if it does not come. */
  loadParser(): Promise<SceneParser>;
  /**
   * `engine` is the number of the released engine that this build is to the letter, 0 for a draft; `newest` that of the
   * newest one that lies beside it.
   */
  readonly build: { readonly engine: number; readonly newest: number };
  /** Loads a released engine by its number; rejects if it does not come. */
  loadEngine(number: number): Promise<FrozenEngine>;
  /** Loads what understands typed words; rejects if it does not come. */
  loadEar(): Promise<Ear>;
  /** Fetches what a room with these people is drawn with; rejects if it does not come. */
  fetchPicture(room: Room, people: readonly PersonLook[]): Promise<void>;
  readonly keeper: Keeper;
  /** Where runs that have come to their end are kept. */
  readonly records: Records;
  /** The civil day of where the player is. */
  today(): CivilDay;
}

/** A scene file, as far as it has come. */
export type LoadedScene =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[] }
  | { readonly status: 'ready'; readonly scenario: Scenario };

/** The run being played: its log, and what the log replays to. */
export interface Run {
  readonly log: RunLog;
  readonly state: State;
  readonly entries: readonly Entry[];
}

/** A way out of the talk; `other` for what is not one of the three tactics. */
export type WayOut = Tactic | 'other';

/** A run that came in a link; `withheld` where its words did not, so that it is not judged. */
export type ReceivedRun =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[] }
  | { readonly status: 'withheld'; readonly scenario: Scenario; readonly shared: SharedSummary }
  | ({
      readonly status: 'ready';
      /** The scene as it was played. */
      readonly scenario: Scenario;
      readonly shared: SharedProof | SharedChallenge;
    } & Judgements);

/** A run from a link that could be opened. */
export type OpenedRun = Extract<ReceivedRun, { readonly status: 'ready' | 'withheld' }>;

/**
 * The quick drill, as far as its scenes have come. `failed` where none came; `interrupted` where one was kept whose scenes
 * did not all come, so that it can be neither shown nor lost. `seed` and
 * `scenes`, by id, are what its questions were drawn with; `missing` the scenes that did not come, in whose place the
 * others are asked about.
 */
export type DrillState =
  | { readonly status: 'unopened' | 'loading' | 'failed' | 'interrupted' }
  | {
      readonly status: 'ready';
      readonly seed: number;
      readonly drill: Drill;
      readonly scenes: readonly string[];
      readonly missing: readonly string[];
    };

/** Runs that came to their end. */
export interface PastRuns {
  readonly status: 'unread' | 'reading' | 'ready';
  /** Those that the browser keeps, as far as they were read or written here; in no order, and one may stand there twice. */
  readonly kept: readonly RunRecord[];
  /** Those of this page that it refused to keep. */
  readonly unkept: readonly RunRecord[];
  /** True where something lies beside them that this game does not understand. */
  readonly aside: boolean;
  /** False where the browser has refused to show, to keep or to delete something. */
  readonly works: boolean;
}

export interface Session {
  readonly catalogue: Catalogue;
  /** What partners say where their scene has no words of its own; `undefined` until a scene needs it. */
  readonly library: Library | undefined;
  /** Scene files by id. */
  readonly scenes: Readonly<Record<string, LoadedScene>>;
  /** The run of each scene that was opened, by the scene's id. */
  readonly runs: Readonly<Record<string, Run>>;
  /** The way out that is being looked at in each scene, before its words are said. */
  readonly picked: Readonly<Record<string, WayOut | undefined>>;
  /** What the player is putting together in each scene, by the scene's id. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ear: EarState;
  /** Lines the player has kept, the last kept first. */
  readonly ownLines: readonly string[];
  /** Runs from links, by what stands in the address. */
  readonly received: Readonly<Record<string, ReceivedRun>>;
  /** `told` once the browser has refused to keep anything; the player is told once. */
  readonly storage: 'works' | 'told' | 'dismissed';
  /** Scenes whose stored run belonged to earlier words and was set aside. */
  readonly changedSince: readonly string[];
  /** How far the player has come, from which follows what they meet. */
  readonly progress: Progress;
  readonly settings: Settings;
  readonly past: PastRuns;
  readonly drill: DrillState;
  /** How calm mode puts what is told: without a digit, once that has come. */
  readonly calmTell: Tell;
}

/** A store with the world it acts on. Actions are plain functions over it. */
export interface Rehearsal {
  readonly store: StoreApi<Session>;
  readonly ports: Ports;
}

/** A fresh session; made by a factory, so that every test has its own. */
export function createRehearsal(ports: Ports): Rehearsal {
  const store = createStore<Session>(() => ({
    catalogue: { status: 'loading' },
    library: undefined,
    scenes: {},
    runs: {},
    picked: {},
    drafts: {},
    ear: { status: 'unasked' },
    ownLines: [],
    received: {},
    storage: 'works',
    changedSince: [],
    progress: NO_PROGRESS,
    settings: DEFAULT_SETTINGS,
    past: { status: 'unread', kept: [], unkept: [], aside: false, works: true },
    drill: { status: 'unopened' },
    calmTell: AS_IT_STANDS,
  }));
  return { store, ports };
}
