import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserKeeper } from '../../../src/effects/storage.ts';

/** A store of the browser's; `refused` names the methods that throw. */
function fakeStore(...refused: string[]) {
  const texts = new Map<string, string>();
  const guard = (name: string) => {
    if (refused.includes(name)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return {
    texts,
    refuse: (name: string) => refused.push(name),
    getItem: (key: string) => {
      guard('getItem');
      return texts.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      guard('setItem');
      texts.set(key, text);
    },
    removeItem: (key: string) => {
      guard('removeItem');
      texts.delete(key);
    },
  };
}

function browser(tab = fakeStore(), shared = fakeStore()) {
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', shared);
  return { keeper: browserKeeper(), tab, shared };
}

/** A browser that throws as soon as one of its stores is named, as some do when cookies are off. */
function forbid(...names: readonly ('sessionStorage' | 'localStorage')[]): void {
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('browserKeeper', () => {
  it('keeps a text in the tab and beyond it, under a name of the game', () => {
    const { keeper, tab, shared } = browser();
    expect(keeper.write('run/corner', 'a')).toBe(true);
    expect([...tab.texts]).toEqual([['graceful-exit/run/corner', 'a']]);
    expect([...shared.texts]).toEqual([['graceful-exit/run/corner', 'a']]);
    expect(keeper.read('run/corner')).toBe('a');
  });

  it('reads nothing where nothing was kept, and an empty text as one', () => {
    const { keeper } = browser();
    expect(keeper.read('run/corner')).toBeUndefined();
    keeper.write('run/corner', '');
    expect(keeper.read('run/corner')).toBe('');
  });

  it('reads this tab’s text before that of other tabs', () => {
    const { keeper, tab, shared } = browser();
    tab.texts.set('graceful-exit/theme', 'dark');
    shared.texts.set('graceful-exit/theme', 'light');
    expect(keeper.read('theme')).toBe('dark');
  });

  it('reads what another tab kept where this one has kept nothing', () => {
    const { keeper, shared } = browser();
    shared.texts.set('graceful-exit/theme', 'light');
    expect(keeper.read('theme')).toBe('light');
  });

  it('keeps what it can where one store is full', () => {
    const { keeper } = browser(fakeStore('setItem'));
    expect(keeper.write('theme', 'dark')).toBe(true);
    expect(keeper.read('theme')).toBe('dark');
  });

  it('never gives an older text than the last that was kept', () => {
    const { keeper, tab } = browser();
    keeper.write('theme', 'light');
    tab.refuse('setItem');
    keeper.write('theme', 'dark');
    expect(keeper.read('theme')).toBe('dark');
  });

  it('says so where both stores are full, and reads nothing stale', () => {
    const { keeper, tab, shared } = browser();
    keeper.write('theme', 'light');
    tab.refuse('setItem');
    shared.refuse('setItem');
    expect(keeper.write('theme', 'dark')).toBe(false);
    expect(keeper.read('theme')).toBeUndefined();
  });

  it('throws at nothing where both stores refuse everything', () => {
    const everything = ['getItem', 'setItem', 'removeItem'];
    const { keeper } = browser(fakeStore(...everything), fakeStore(...everything));
    expect(keeper.write('theme', 'dark')).toBe(false);
    expect(keeper.read('theme')).toBeUndefined();
    expect(() => keeper.remove('theme')).not.toThrow();
  });

  it('throws at nothing where the stores themselves are forbidden', () => {
    const { keeper } = browser();
    forbid('sessionStorage', 'localStorage');
    expect(keeper.write('theme', 'dark')).toBe(false);
    expect(keeper.read('theme')).toBeUndefined();
    expect(() => keeper.remove('theme')).not.toThrow();
  });

  it('makes do with the one store that is allowed', () => {
    const { keeper } = browser();
    forbid('sessionStorage');
    expect(keeper.write('theme', 'dark')).toBe(true);
    expect(keeper.read('theme')).toBe('dark');
  });

  it('removes a text from both stores', () => {
    const { keeper, tab, shared } = browser();
    keeper.write('theme', 'dark');
    keeper.remove('theme');
    expect([tab.texts.size, shared.texts.size]).toEqual([0, 0]);
  });
});
