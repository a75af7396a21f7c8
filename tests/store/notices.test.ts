import { describe, expect, it } from 'vitest';
import { dismissChanged, dismissStorage } from '../../src/store/notices.ts';
import { createWorld } from './support/world.ts';

describe('notices', () => {
  it('puts the notice away that the browser keeps nothing', () => {
    const { rehearsal } = createWorld();
    rehearsal.store.setState({ storage: 'told' });
    dismissStorage(rehearsal);
    expect(rehearsal.store.getState().storage).toBe('dismissed');
  });

  it('puts the notice away that a scene has changed, and leaves those of other scenes', () => {
    const { rehearsal } = createWorld();
    rehearsal.store.setState({ changedSince: ['corner', 'elsewhere'] });
    dismissChanged(rehearsal, 'corner');
    expect(rehearsal.store.getState().changedSince).toEqual(['elsewhere']);
    dismissChanged(rehearsal, 'corner');
    expect(rehearsal.store.getState().changedSince).toEqual(['elsewhere']);
  });
});
