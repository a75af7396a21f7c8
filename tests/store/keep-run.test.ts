import { describe, expect, it } from 'vitest';
import { keepRun, keptRun } from '../../src/store/keep-run.ts';
import { dismissStorage } from '../../src/store/notices.ts';
import { begin } from '../domain/support/run.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { createWorld } from './support/world.ts';

const LOG = begin(CORNER).talk('ask', 'reflect').log();

describe('keepRun', () => {
  it('keeps a run so that it reads back as it was', () => {
    const { rehearsal } = createWorld();
    keepRun(rehearsal, LOG);
    expect(keptRun(rehearsal, 'corner')).toEqual(LOG);
    expect(rehearsal.store.getState().storage).toBe('works');
  });

  it.each(['full', 'forbidden'] as const)('tells once that a %s browser keeps nothing', (mood) => {
    const { rehearsal, keeper } = createWorld();
    keeper.mood = mood;
    keepRun(rehearsal, LOG);
    expect(rehearsal.store.getState().storage).toBe('told');
    dismissStorage(rehearsal);
    keepRun(rehearsal, LOG);
    expect(rehearsal.store.getState().storage).toBe('dismissed');
    expect(keptRun(rehearsal, 'corner')).toBeUndefined();
  });

  it('keeps again as soon as the browser does', () => {
    const { rehearsal, keeper } = createWorld();
    keeper.mood = 'full';
    keepRun(rehearsal, LOG);
    keeper.mood = 'works';
    keepRun(rehearsal, LOG);
    expect(keptRun(rehearsal, 'corner')).toEqual(LOG);
  });
});

describe('keptRun', () => {
  it('has none of a scene that was never played', () => {
    expect(keptRun(createWorld().rehearsal, 'corner')).toBeUndefined();
  });

  it('takes no field along that a log does not have', () => {
    const { rehearsal, keeper } = createWorld();
    keeper.write('run/corner', JSON.stringify({ ...LOG, score: 100 }));
    expect(keptRun(rehearsal, 'corner')).toEqual(LOG);
  });
});
