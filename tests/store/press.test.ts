import { beforeEach, describe, expect, it } from 'vitest';
import { pickWay } from '../../src/store/pick-way.ts';
import { begin, makeMove, startAgain } from '../../src/store/play-scene.ts';
import { press } from '../../src/store/press.ts';
import { S01 } from '../domain/support/scenes.ts';
import type { World } from './support/world.ts';
import { createWorld, runOf } from './support/world.ts';

const ID = S01.file.id;
let world: World;
const picked = () => world.rehearsal.store.getState().picked[ID];
const moves = () => runOf(world, ID).log.moves;

beforeEach(() => {
  world = createWorld();
  begin(world.rehearsal, S01, 12);
});

describe('press', () => {
  it('makes the move that stands there', () => {
    expect(press(world.rehearsal, S01, 'radio-ask', false)).toBe(true);
    expect(moves()).toEqual([{ kind: 'talk', id: 'radio-ask' }]);
  });

  it('opens a way out, and goes back, and neither is a move', () => {
    expect(press(world.rehearsal, S01, 'tactic-follow_up', false)).toBe(true);
    expect(picked()).toBe('follow_up');
    expect(press(world.rehearsal, S01, 'back', false)).toBe(true);
    expect(picked()).toBeUndefined();
    expect(moves()).toEqual([]);
  });

  it.each([true, false])('says words, in the same breath or not: %s', (go) => {
    press(world.rehearsal, S01, 'tactic-honest', false);
    expect(press(world.rehearsal, S01, 'honest-ping', go)).toBe(true);
    expect(moves()).toEqual([{ kind: 'say', line: 'honest-ping', go }]);
  });

  it('leaves now', () => {
    expect(press(world.rehearsal, S01, 'leave-now', false)).toBe(true);
    expect(runOf(world, ID).state.phase).toBe('left');
  });

  it.each(['menu', 'shelf', 'weather-ask', 'toString', ''])(
    'tells that "%s" is nothing of the scene',
    (choice) => {
      expect(press(world.rehearsal, S01, choice, false)).toBe(false);
      expect(moves()).toEqual([]);
    },
  );

  it('does nothing in a scene that is not open', () => {
    expect(press(createWorld().rehearsal, S01, 'radio-ask', false)).toBe(false);
  });
});

describe('the way out that is looked at', () => {
  it('is forgotten with the next move, and with a new run', () => {
    pickWay(world.rehearsal, ID, 'honest');
    makeMove(world.rehearsal, S01, { kind: 'talk', id: 'radio-ask' });
    expect(picked()).toBeUndefined();
    pickWay(world.rehearsal, ID, 'other');
    startAgain(world.rehearsal, S01);
    expect(picked()).toBeUndefined();
  });
});

describe('begin', () => {
  it('keeps nothing before the first move', () => {
    expect([...world.keeper.texts]).toEqual([]);
    makeMove(world.rehearsal, S01, { kind: 'talk', id: 'radio-ask' });
    expect([...world.keeper.texts.keys()]).toEqual([`run/${ID}`]);
  });
});
