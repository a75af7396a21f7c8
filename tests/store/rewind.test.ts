import { describe, expect, it } from 'vitest';
import { keptRun } from '../../src/store/keep-run.ts';
import { rewind, takeBackLeaving, tryAgain } from '../../src/store/rewind.ts';
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

describe('rewind', () => {
  it('comes to the state that was, to the letter, from any turn to any earlier one', async () => {
    const moves = TALKED;
    for (let back = 0; back < moves.length; back++) {
      const world = createWorld();
      const then = await play(world, 'corner', moves.slice(0, back));
      await play(world, 'corner', moves.slice(back));
      rewind(world.rehearsal, sceneOf(world, 'corner'), back);
      expect(runOf(world, 'corner')).toEqual(then);
    }
  });

  it('changes nothing where so many moves were never made', async () => {
    const world = createWorld();
    const before = await play(world, 'corner', TALKED);
    for (const moves of [-1, TALKED.length, 99]) rewind(world.rehearsal, sceneOf(world, 'corner'), moves);
    expect(runOf(world, 'corner')).toBe(before);
  });
});

describe('tryAgain', () => {
  it('takes back the last move, and the guess before it', async () => {
    const world = createWorld();
    const before = await play(world, 'corner', TALKED);
    const line = [...sceneOf(world, 'corner').lines.values()].find(
      ({ tactic, needsFacts }) => tactic === 'honest' && needsFacts.length === 0,
    );
    const say = { kind: 'say', line: line?.id ?? '', go: false } as const;
    await play(world, 'corner', [{ kind: 'guess', how: 'fine' }, say]);
    expect(runOf(world, 'corner').log.moves).toHaveLength(TALKED.length + 2);
    tryAgain(world.rehearsal, sceneOf(world, 'corner'));
    expect(runOf(world, 'corner')).toEqual(before);
    tryAgain(world.rehearsal, sceneOf(world, 'corner'));
    expect(runOf(world, 'corner').log.moves).toEqual(TALKED.slice(0, -1));
  });
});
