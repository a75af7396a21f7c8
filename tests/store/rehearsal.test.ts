import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { AS_IT_STANDS } from '../../src/store/tell.ts';
import { CORNER } from '../domain/support/scenes.ts';
import { COMMANDS, twoPages } from './support/rehearsal-commands.ts';
import { createWorld } from './support/world.ts';

describe('a rehearsal', () => {
  it('is loading, and has nothing to tell, when the page opens', () => {
    expect(createWorld().rehearsal.store.getState()).toEqual({
      catalogue: { status: 'loading' },
      library: undefined,
      scenes: {},
      runs: {},
      received: {},
      storage: 'works',
      changedSince: [],
      picked: {},
      drafts: {},
      ear: { status: 'unasked' },
      ownLines: [],
      progress: { runs: 2, everything: false },
      settings: DEFAULT_SETTINGS,
      past: { status: 'unread', kept: [], unkept: [], aside: false, works: true },
      drill: { status: 'unopened' },
      calmTell: AS_IT_STANDS,
    });
  });

  it('shares nothing with another one', () => {
    const [one, other] = [createWorld(), createWorld()];
    one.rehearsal.store.setState({ storage: 'told' });
    expect(other.rehearsal.store.getState().storage).toBe('works');
  });

  it('on two pages with one keeper, has the run its log replays to, and reads back what was kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { size: '+1' }), (commands) =>
        fc.asyncModelRun(() => twoPages(CORNER), commands),
      ),
    );
  }, 120_000);
});
