/** Something to be kept under its id; what else it holds is its own affair. */
export interface Kept {
  readonly id: string;
}

/** Where records are kept beyond the page. Every call rejects where the browser is full, or keeps nothing at all. */
export interface Records {
  /** All that is kept, by whatever version of the game. */
  all(): Promise<readonly unknown[]>;
  /** Keeps a record; where one of its id is kept already, that one stays. */
  add(record: Kept): Promise<void>;
  /** Removes the records of these ids, and no others. */
  remove(ids: readonly string[]): Promise<void>;
}

/** Records whose code comes when they are first asked for. If it does not come, the call rejects, and the next asks again. */
export function laterRecords(load: () => Promise<{ readonly DATABASE: Records }>): Records {
  const database = async () => (await load()).DATABASE;
  return {
    all: async () => (await database()).all(),
    add: async (record) => (await database()).add(record),
    remove: async (ids) => (await database()).remove(ids),
  };
}
