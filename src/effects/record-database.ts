import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Kept, Records } from './records.ts';

interface Schema extends DBSchema {
  records: { key: string; value: Kept };
}

let open: Promise<IDBPDatabase<Schema>> | undefined;

/** Forgets a connection that is gone, so that the next call makes another. */
function forget(): void {
  open = undefined;
}

/**
 * The connection to the database. No version is asked for: a fresh one is the first, and one that a later game has
 * raised opens as it is, since its records are kept aside and not lost.
 */
function connection(): Promise<IDBPDatabase<Schema>> {
  open ??= openDB<Schema>('graceful-exit', undefined, {
    upgrade: (database) => {
      database.createObjectStore('records', { keyPath: 'id' });
    },
    // Another tab, with a later game, wants to raise it: this one must not stand in its way.
    blocking: (_now, _wanted, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  open.catch(forget);
  return open;
}

/** The records in the browser's database, shared by all tabs of the site. */
export const DATABASE: Records = {
  all: async () => (await connection()).getAll('records'),
  add: async (record) => {
    const { store, done } = (await connection()).transaction('records', 'readwrite');
    // Both in one transaction, so that no other tab comes between.
    const keep = async () => {
      if ((await store.getKey(record.id)) === undefined) await store.add(record);
    };
    await Promise.all([keep(), done]);
  },
  remove: async (ids) => {
    const { store, done } = (await connection()).transaction('records', 'readwrite');
    await Promise.all([...ids.map((id) => store.delete(id)), done]);
  },
};
