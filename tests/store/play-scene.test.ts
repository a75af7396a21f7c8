import { describe, expect, it } from 'vitest';
import { offers } from '../../src/domain/conversation/offers.ts';
import { makeMove, openScene, startAgain } from '../../src/store/play-scene.ts';
import { begin, logOf } from '../domain/support/run.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { createWorld, keep, memoryKeeper, play, runOf, sceneOf } from './support/world.ts';

const TALKED = begin(CORNER).talk('ask', 'reflect').log();
const FINISHED = begin(CORNER).talk('ask').move({ kind: 'slip' }).nextAsSaid().log();
const LEFT = begin(CORNER).talk('ask').move({ kind: 'leave_now' }).log();

describe('openScene', () => {
  it('begins a run with a seed of its own where nothing was kept, and keeps it', async () => {
    const world = createWorld({ seed: 41 });
    await openScene(world.rehearsal, 'corner', true);
    const { log, entries, state } = runOf(world, 'corner');
    expect(log).toEqual(logOf(CORNER, 41, []));
    expect(entries).toHaveLength(1);
    expect(state.phase).toBe('talk');
    expect(JSON.parse(world.keeper.texts.get('run/corner') ?? '')).toEqual(log);
  });

  it('begins nothing where the scene cannot be played', async () => {
    const world = createWorld();
    await openScene(world.rehearsal, 'nowhere', true);
    expect(world.rehearsal.store.getState().runs).toEqual({});
    expect(world.keeper.texts.size).toBe(0);
  });

  it.each([true, false])('goes on with an unfinished run (arriving: %s)', async (arriving) => {
    const world = createWorld();
    keep(world.keeper, TALKED);
    await openScene(world.rehearsal, 'corner', arriving);
    expect(runOf(world, 'corner').log).toEqual(TALKED);
    expect(world.rehearsal.store.getState().changedSince).toEqual([]);
  });

  it.each([
    ['finished', FINISHED],
    ['left', LEFT],
  ])('shows a run that was %s again to whoever arrives with it', async (_, log) => {
    const world = createWorld();
    keep(world.keeper, log);
    await openScene(world.rehearsal, 'corner', true);
    expect(runOf(world, 'corner').log).toEqual(log);
  });

  it.each([
    ['finished', FINISHED],
    ['left', LEFT],
  ])('begins afresh after a run that was %s for whoever comes from the shelf', async (_, log) => {
    const world = createWorld({ seed: 41 });
    keep(world.keeper, log);
    await openScene(world.rehearsal, 'corner', false);
    expect(runOf(world, 'corner').log).toEqual(logOf(CORNER, 41, []));
  });

  it('stays in the run that is being played when its scene is opened again', async () => {
    const world = createWorld();
    const run = await play(world, 'corner', TALKED.moves);
    await openScene(world.rehearsal, 'corner', false);
    expect(runOf(world, 'corner')).toBe(run);
    await openScene(world.rehearsal, 'corner', true);
    expect(runOf(world, 'corner')).toBe(run);
  });

  it('begins afresh after a finished run, even if what was kept of it is older', async () => {
    const world = createWorld({ seed: 41 });
    await play(world, 'corner', FINISHED.moves.slice(0, 1));
    world.keeper.mood = 'full';
    await play(world, 'corner', FINISHED.moves.slice(1));
    expect(runOf(world, 'corner').state.phase).toBe('settled');
    await openScene(world.rehearsal, 'corner', false);
    expect(runOf(world, 'corner').log).toEqual(logOf(CORNER, 42, []));
  });

  it.each([
    ['of earlier words', { ...TALKED, revision: '0123456789' }],
    ['with a move that is not on offer', { ...TALKED, moves: [{ kind: 'talk', id: 'nothing' } as const] }],
  ])('sets a run %s aside, says so and begins afresh', async (_, log) => {
    const world = createWorld({ seed: 41 });
    keep(world.keeper, log);
    await openScene(world.rehearsal, 'corner', true);
    expect(runOf(world, 'corner').log).toEqual(logOf(CORNER, 41, []));
    expect(world.rehearsal.store.getState().changedSince).toEqual(['corner']);
    await openScene(world.rehearsal, 'corner', true);
    expect(world.rehearsal.store.getState().changedSince).toEqual(['corner']);
  });

  it.each(['', 'null', '{', '[]', '{"v":1}', '{"v":99}', '"run"', '\ud800'])(
    'passes over kept text that is no run: %j',
    async (text) => {
      const world = createWorld({ seed: 41 });
      world.keeper.write('run/corner', text);
      await openScene(world.rehearsal, 'corner', true);
      expect(runOf(world, 'corner').log).toEqual(logOf(CORNER, 41, []));
      expect(world.rehearsal.store.getState().changedSince).toEqual([]);
    },
  );

  it.each([true, false])('opened twice at once, begins one run (arriving: %s)', async (arriving) => {
    const world = createWorld({ seed: 41 });
    keep(world.keeper, arriving ? TALKED : FINISHED);
    const both = [1, 2].map(() => openScene(world.rehearsal, 'corner', arriving));
    await Promise.all(both);
    expect(runOf(world, 'corner').log).toEqual(arriving ? TALKED : logOf(CORNER, 41, []));
  });

  it('keeps the runs of two scenes apart', async () => {
    const world = createWorld();
    const corner = await play(world, 'corner', TALKED.moves);
    await openScene(world.rehearsal, 's01-folding-trailer', false);
    expect(runOf(world, 'corner')).toBe(corner);
    expect(runOf(world, 's01-folding-trailer').log.moves).toEqual([]);
  });
});

describe('makeMove', () => {
  it('plays a move that is on offer, and keeps it', async () => {
    const world = createWorld();
    const { log, entries } = await play(world, 'corner', TALKED.moves);
    expect(log.moves).toEqual(TALKED.moves);
    expect(entries.filter(({ by }) => by === 'player')).toHaveLength(TALKED.moves.length);
    expect(JSON.parse(world.keeper.texts.get('run/corner') ?? '')).toEqual(log);
  });

  it('changes nothing for a move that is not on offer', async () => {
    const world = createWorld();
    const before = await play(world, 'corner', TALKED.moves);
    const kept = world.keeper.texts.get('run/corner');
    const refused = [
      { kind: 'next', id: 'anything' },
      { kind: 'say', line: 'nothing', go: false },
      { kind: 'talk', id: TALKED.moves[0]?.kind === 'talk' ? TALKED.moves[0].id : '' },
    ] as const;
    for (const move of refused) expect(await play(world, 'corner', [move])).toBe(before);
    expect(world.keeper.texts.get('run/corner')).toBe(kept);
  });

  it('changes nothing once the run is over', async () => {
    const world = createWorld();
    const over = await play(world, 'corner', FINISHED.moves);
    const first = offers(CORNER, begin(CORNER).state())[0];
    if (first === undefined) throw new Error('The scene offers nothing.');
    keep(world.keeper, over.log);
    const scenario = sceneOf(world, 'corner');
    makeMove(world.rehearsal, scenario, first);
    makeMove(world.rehearsal, scenario, { kind: 'leave_now' });
    expect(runOf(world, 'corner')).toBe(over);
  });
});

describe('startAgain', () => {
  it('begins a run with another seed, and keeps it over the old one', async () => {
    const keeper = memoryKeeper();
    const world = createWorld({ keeper, seed: 41 });
    await play(world, 'corner', TALKED.moves);
    startAgain(world.rehearsal, sceneOf(world, 'corner'));
    expect(runOf(world, 'corner').log).toEqual(logOf(CORNER, 42, []));
    const reloaded = createWorld({ keeper, seed: 90 });
    await openScene(reloaded.rehearsal, 'corner', true);
    expect(runOf(reloaded, 'corner').log.seed).toBe(42);
  });
});
