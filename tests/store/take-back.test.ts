import { describe, expect, it } from 'vitest';
import { keptRun } from '../../src/store/keep-run.ts';
import { takeBackLeaving } from '../../src/store/take-back.ts';
import { begin } from '../domain/support/run.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { createWorld, play, runOf, sceneOf } from './support/world.ts';

const TALKED = begin(CORNER).talk('ask', 'reflect').log().moves;

describe('takeBackLeaving', () => {
  it('goes on where the run was before "leave now", and keeps that', async () => {
    const world = createWorld();
    const before = await play(world, 'corner', TALKED);
    await play(world, 'corner', [{ kind: 'leave_now' }]);
    expect(runOf(world, 'corner').state.phase).toBe('left');
    takeBackLeaving(world.rehearsal, sceneOf(world, 'corner'));
    expect(runOf(world, 'corner')).toEqual(before);
    expect(keptRun(world.rehearsal, 'corner')).toEqual(before.log);
  });

  it('takes nothing else back', async () => {
    const world = createWorld();
    const before = await play(world, 'corner', TALKED);
    takeBackLeaving(world.rehearsal, sceneOf(world, 'corner'));
    expect(runOf(world, 'corner')).toBe(before);
  });

  it('does nothing where no run was begun', () => {
    const { rehearsal } = createWorld();
    takeBackLeaving(rehearsal, CORNER);
    expect(rehearsal.store.getState().runs).toEqual({});
  });
});
