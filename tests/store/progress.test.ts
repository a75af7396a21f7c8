import { describe, expect, it } from 'vitest';
import { debriefSteps, recallProgress, showEverything } from '../../src/store/progress.ts';
import { changeSettings, DEFAULT_SETTINGS, recallSettings } from '../../src/store/settings.ts';
import { S01 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';
import { createWorld, play } from './support/world.ts';

const FRESH = { runs: 0, everything: false };
const MOVES = STRATEGIES.hg_excellent?.(S01).log().moves ?? [];

function freshWorld() {
  const world = createWorld();
  world.rehearsal.store.setState({ progress: FRESH });
  return world;
}

describe('progress', () => {
  it('counts a run once it has come to its end, and outlives a reload', async () => {
    const world = freshWorld();
    await play(world, S01.file.id, MOVES.slice(0, -1));
    expect(world.rehearsal.store.getState().progress).toEqual(FRESH);
    await play(world, S01.file.id, MOVES.slice(-1));
    expect(world.rehearsal.store.getState().progress).toEqual({ runs: 1, everything: false });
    const later = createWorld({ keeper: world.keeper });
    recallProgress(later.rehearsal);
    expect(later.rehearsal.store.getState().progress.runs).toBe(1);
  });

  it('does not count leaving now', async () => {
    const world = freshWorld();
    await play(world, S01.file.id, [{ kind: 'leave_now' }]);
    expect(world.rehearsal.store.getState().progress).toEqual(FRESH);
  });

  it('shows no number in the first debrief, and the numbers, marked as new, in the second', () => {
    expect(debriefSteps({ runs: 1, everything: false })).toEqual({
      numbers: false,
      rubric: false,
      fresh: undefined,
    });
    expect(debriefSteps({ runs: 2, everything: false })).toEqual({
      numbers: true,
      rubric: false,
      fresh: 'numbers',
    });
    expect(debriefSteps({ runs: 1, everything: true })).toEqual({
      numbers: true,
      rubric: true,
      fresh: undefined,
    });
  });

  it('keeps the wish to see everything at once', () => {
    const world = freshWorld();
    showEverything(world.rehearsal, true);
    recallProgress(world.rehearsal);
    expect(world.rehearsal.store.getState().progress.everything).toBe(true);
  });
});

describe('settings', () => {
  it('are kept, and read back; what cannot be read is as it was at first', () => {
    const { rehearsal, keeper } = createWorld();
    changeSettings(rehearsal, { calm: true });
    changeSettings(rehearsal, { keys: false });
    recallSettings(rehearsal);
    expect(rehearsal.store.getState().settings).toEqual({ calm: true, keys: false });
    for (const text of ['{', 'null', '{"calm":"yes","keys":1}']) {
      keeper.write('settings', text);
      recallSettings(rehearsal);
      expect(rehearsal.store.getState().settings).toEqual(DEFAULT_SETTINGS);
    }
  });
});
