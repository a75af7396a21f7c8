import { readdirSync, readFileSync } from 'node:fs';
import { shippedCards } from '../../../scripts/card-index.ts';
import { cardPages } from '../../../scripts/card-pages.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { isSceneFile } from '../../../src/domain/scenario/scene-file-name.ts';
import { digestOf } from '../../../src/effects/digest.ts';
import type { Kept, Records } from '../../../src/effects/records.ts';
import type { Keeper } from '../../../src/effects/storage.ts';
import { makeMove, openScene } from '../../../src/store/play-scene.ts';
import type { Ports, Rehearsal, Run } from '../../../src/store/session.ts';
import { createRehearsal } from '../../../src/store/session.ts';
import { fetchPicture } from '../../../src/ui/picture/pictures.ts';

/** A keeper in memory that can be told to refuse: `full` keeps nothing new, `forbidden` shows nothing either. */
export interface MemoryKeeper extends Keeper {
  readonly texts: Map<string, string>;
  mood: 'works' | 'full' | 'forbidden';
}

/** An empty keeper that works. */
export function memoryKeeper(): MemoryKeeper {
  const texts = new Map<string, string>();
  return {
    texts,
    mood: 'works',
    read(key) {
      return this.mood === 'forbidden' ? undefined : texts.get(key);
    },
    write(key, text) {
      if (this.mood !== 'works') return false;
      texts.set(key, text);
      return true;
    },
    remove(key) {
      texts.delete(key);
    },
  };
}

/** Records in memory that can be told to refuse, as a keeper can; every tab that is given them shares them. */
export interface MemoryRecords extends Records {
  readonly values: Map<string, unknown>;
  mood: MemoryKeeper['mood'];
}

/** Empty records that work. */
export function memoryRecords(): MemoryRecords {
  const values = new Map<string, unknown>();
  return {
    values,
    mood: 'works',
    async all() {
      if (this.mood === 'forbidden') throw new Error('Forbidden.');
      return [...values.values()].map((value) => structuredClone(value));
    },
    async add(record: Kept) {
      if (this.mood !== 'works') throw new Error('Nothing can be kept.');
      if (!values.has(record.id)) values.set(record.id, structuredClone(record));
    },
    async remove(ids) {
      if (this.mood === 'forbidden') throw new Error('Forbidden.');
      for (const id of ids) values.delete(id);
    },
  };
}

/** The day on which every world stands, unless a test sets another. */
export const TODAY = '2026-03-14';

const FOLDER = 'public/scenarios';
const CORNER = 'tests/fixtures/scenes/corner.json';

/** The files of the site by the path at which the page asks for them, and the corner scene, which no list names. */
function siteFiles(): Map<string, string> {
  return new Map(SITE);
}

function readSite(): Map<string, string> {
  const files = new Map(cardPages(shippedCards()));
  for (const name of readdirSync(FOLDER).filter(isSceneFile)) {
    files.set(`scenarios/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8'));
  }
  const library = 'library/replies.json';
  files.set(`scenarios/${library}`, readFileSync(`${FOLDER}/${library}`, 'utf8'));
  return files.set('scenarios/corner.json', readFileSync(CORNER, 'utf8'));
}

const SITE = readSite();

/** Ports of a page without a build: no scene is vouched for, and whatever comes in files of its own is there. */
export const BARE_PORTS = {
  builtDigest: async () => undefined,
  digestOf,
  loadParser: () => import('../../../src/domain/scenario/parse.ts'),
  loadEar: () => import('../../../src/domain/judge/ear.ts'),
  fetchPicture,
  build: { engine: 0, newest: 0 },
  loadEngine: (number: number) => Promise.reject(new Error(`There is no engine ${number}.`)),
} as const;

/** Runs after which a debrief has its numbers and its table, and nothing is asked before the words. */
const SEASONED = 2;

/** A rehearsal with a world of its own: what it may fetch, where it keeps things, and what it has asked for. */
export interface World {
  readonly rehearsal: Rehearsal;
  readonly keeper: MemoryKeeper;
  readonly records: MemoryRecords;
  readonly files: Map<string, string>;
  readonly asked: string[];
}

interface WorldOptions {
  readonly files?: Map<string, string>;
  readonly keeper?: MemoryKeeper;
  readonly records?: MemoryRecords;
  readonly today?: string;
  readonly seed?: number;
  readonly until?: Promise<unknown>;
  /** Digests of files that a build vouches for; a world without vouches for none, and checks all. */
  readonly builtScenes?: Readonly<Record<string, string>>;
  /** Fetches what understands typed words. */
  readonly loadEar?: typeof BARE_PORTS.loadEar;
  /** What the page is, and what released engines lie beside it. */
  readonly build?: Ports['build'];
  readonly loadEngine?: Ports['loadEngine'];
}

/**
 * A fresh world. Seeds count up from `seed`, so that a run can be told from the one after it; no file comes before
 * `until`.
 */
export function createWorld({
  files = siteFiles(),
  keeper = memoryKeeper(),
  records = memoryRecords(),
  today = TODAY,
  seed = 3,
  until = Promise.resolve(),
  builtScenes = {},
  loadEar = BARE_PORTS.loadEar,
  build = BARE_PORTS.build,
  loadEngine = BARE_PORTS.loadEngine,
}: WorldOptions = {}): World {
  const asked: string[] = [];
  let next = seed;
  const rehearsal = createRehearsal({
    fetchText: async (path) => {
      asked.push(path);
      await until;
      const text = files.get(path);
      return text === undefined ? { ok: false, found: 'answer 404' } : { ok: true, text };
    },
    freshSeed: () => next++,
    ...BARE_PORTS,
    builtDigest: async (id) => builtScenes[id],
    loadEar,
    build,
    loadEngine,
    keeper,
    records,
    today: () => today,
  });
  // Somebody who has played before, and reads debriefs with their numbers.
  rehearsal.store.setState({ progress: { runs: SEASONED, everything: false } });
  return { rehearsal, keeper, records, files, asked };
}

/** Puts a log where the page keeps the run of that scene. */
export function keep(keeper: Keeper, log: RunLog): void {
  keeper.write(`run/${log.scenario}`, JSON.stringify(log));
}

/** The run of a scene as the store has it; throws where there is none. */
export function runOf({ rehearsal }: World, id: string): Run {
  const run = rehearsal.store.getState().runs[id];
  if (run === undefined) throw new Error(`The store has no run of ${id}.`);
  return run;
}

/** The scene as the store has loaded it; throws where it has not. */
export function sceneOf({ rehearsal }: World, id: string): Scenario {
  const scene = rehearsal.store.getState().scenes[id];
  if (scene?.status !== 'ready') throw new Error(`The store has no scene ${id}.`);
  return scene.scenario;
}

/** Opens a scene as somebody does who comes from the shelf, and makes these moves. */
export async function play(world: World, id: string, moves: readonly Move[]): Promise<Run> {
  await openScene(world.rehearsal, id, false);
  for (const move of moves) makeMove(world.rehearsal, sceneOf(world, id), move);
  return runOf(world, id);
}
