import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from '../../scripts/release.ts';
import { archiveFile, LIST_FILE, readReleased } from '../../scripts/released.ts';
import type { FrozenEngine } from '../../src/domain/engine/frozen-engine.ts';
import { receiveRun } from '../../src/store/receive-run.ts';
import type { Ports } from '../../src/store/session.ts';
import { proofOf } from '../domain/support/links.ts';
import { begin, judged } from '../domain/support/run.ts';
import { S01 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';
import type { World } from '../store/support/world.ts';
import { createWorld } from '../store/support/world.ts';
import { OTHER_SCORING, ProjectCopy } from './support/project-copy.ts';

// The past: a project whose scoring was another one was released as engine 1. Today's engine is a draft beside it.
const past = new ProjectCopy();
past.change(...OTHER_SCORING);
const DRAFT = { engine: 0, newest: 1 };
let listed = '';
let archived = '';

beforeAll(async () => {
  await release(past.root);
  const scene = readReleased(past.root).scenes[S01.revision];
  listed = past.read(LIST_FILE);
  archived = past.read(archiveFile(scene?.id ?? '', S01.revision));
});
afterAll(() => past.remove());

const loadEngine = async (number: number) => {
  const address = pathToFileURL(past.path(`public/engines/${number}.js`)).href;
  return ((await import(/* @vite-ignore */ address)) as { engine: FrozenEngine }).engine;
};

function worldOf(build: Ports['build'], options: { readonly loadEngine?: Ports['loadEngine'] } = {}): World {
  const world = createWorld({ build, loadEngine, ...options });
  world.files.set('engines/index.json', listed);
  world.files.set(`scenarios/archive/${S01.file.id}.${S01.revision}.json`, archived);
  return world;
}

async function received(world: World, link: string) {
  await receiveRun(world.rehearsal, link);
  return world.rehearsal.store.getState().received[link];
}

/** A run that opens the closing well and is blunt later, so that its tact depends on what weighs how much. */
const BLUNT = { ...STRATEGIES.blunt_clear!(S01).log(), engine: 1 };
/** A run of full marks, whatever is weighed. */
const BEST = { ...STRATEGIES.hg_excellent!(S01).log(), engine: 1 };
/** A run in words of its own. */
const SPOKEN = {
  ...begin(S01).talk('listen', 'ask').log(),
  engine: 1,
};

describe('a link of an older engine', () => {
  it('is judged by that engine, and by today’s beside it where they differ', async () => {
    const run = await received(worldOf(DRAFT), proofOf(BLUNT, S01));
    if (run?.status !== 'ready') throw new Error(JSON.stringify(run));
    expect(run.shared).toEqual({ kind: 'proof', log: BLUNT });
    const now = judged(S01, BLUNT);
    expect(run.today).toEqual({ ok: true, value: now });
    expect(run.judged.report.tact).not.toEqual(now.report.tact);
    expect(run.judged.transcript).toEqual(now.transcript);
    const frozen = (await loadEngine(1)).judgeLog(BLUNT, archived);
    expect(frozen).toEqual({ ok: true, value: run.judged });
  });

  it('shows one judgement where both are alike', async () => {
    const run = await received(worldOf(DRAFT), proofOf(BEST, S01));
    expect(run).toMatchObject({ status: 'ready', judged: judged(S01, BEST) });
    expect(run).not.toHaveProperty('today');
  });

  it('opens although its scene is played here no more, or with other words', async () => {
    const world = worldOf(DRAFT);
    world.files.set('scenarios/index.json', '{"scenes":[]}');
    expect(await received(world, proofOf(BLUNT, S01))).toMatchObject({
      status: 'ready',
      shared: { log: BLUNT },
    });
    expect(world.asked).not.toContain(`scenarios/${S01.file.id}.json`);
  });

  it('says so where the engine, the list or the scene does not come', async () => {
    const link = proofOf(BLUNT, S01);
    const gone = worldOf(DRAFT, { loadEngine: () => Promise.reject(new Error('offline')) });
    expect(await received(gone, link)).toMatchObject({
      status: 'failed',
      issues: [{ code: 'file-missing', place: 'engines/1.js' }],
    });
    for (const file of ['engines/index.json', `scenarios/archive/${S01.file.id}.${S01.revision}.json`]) {
      const world = worldOf(DRAFT);
      world.files.delete(file);
      expect(await received(world, link)).toMatchObject({
        status: 'failed',
        issues: [{ code: 'file-missing', place: file }],
      });
    }
  });

  it('of a scene that no release has is unknown', async () => {
    const elsewhere = { ...S01, revision: '0123456789' };
    const link = proofOf({ ...BLUNT, revision: '0123456789' }, elsewhere);
    expect(await received(worldOf(DRAFT), link)).toMatchObject({
      status: 'failed',
      issues: [{ code: 'link-unknown-scene' }],
    });
  });
});

it('a link of the engine that this build is needs no other, and one of a later engine is newer', async () => {
  const never = () => Promise.reject(new Error('No engine is needed.'));
  const world = worldOf({ engine: 1, newest: 1 }, { loadEngine: never });
  expect(await received(world, proofOf(SPOKEN, S01))).toMatchObject({
    status: 'ready',
    shared: { log: SPOKEN },
  });
  expect(await received(world, proofOf({ ...SPOKEN, engine: 2 }, S01))).toMatchObject({
    status: 'failed',
    issues: [{ code: 'link-newer', found: 'engine 2' }],
  });
});

it('a draft link of a scene that was released opens although the scene has changed since', async () => {
  const world = worldOf(DRAFT);
  world.files.set('scenarios/index.json', '{"scenes":[]}');
  const log = { ...BLUNT, engine: 0 };
  expect(await received(world, proofOf(log, S01))).toEqual({
    status: 'ready',
    shared: { kind: 'proof', log },
    judged: judged(S01, log),
    scenario: expect.objectContaining({ revision: S01.revision }),
  });
});
