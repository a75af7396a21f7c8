/** Keeps small texts by key; a forbidden or full store says so instead of throwing. */
export interface Keeper {
  /** The text kept under the key, this tab's own before that of other tabs; `undefined` if there is none. */
  read(key: string): string | undefined;
  /** Keeps the text; false if nothing could be kept. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

const PREFIX = 'graceful-exit/';

/**
 * Keeps texts in the browser: in the tab's own store first, so that two tabs never overwrite each other's run, and in
 * the store that outlives the tab, so that a run survives a crash.
 */
export function browserKeeper(): Keeper {
  const stores = [() => sessionStorage, () => localStorage];
  const each = <T>(work: (store: Storage) => T): T[] =>
    stores.flatMap((store) => {
      try {
        return [work(store())];
      } catch {
        return [];
      }
    });
  return {
    read: (key) => each((store) => store.getItem(PREFIX + key)).find((text) => text !== null) ?? undefined,
    write: (key, text) => each((store) => put(store, PREFIX + key, text)).length > 0,
    remove: (key) => {
      each((store) => store.removeItem(PREFIX + key));
    },
  };
}

/** A store that refuses the text must not give an older one instead. */
function put(store: Storage, key: string, text: string): void {
  try {
    store.setItem(key, text);
  } catch (refused) {
    store.removeItem(key);
    throw refused;
  }
}
