import { put } from '../domain/support/put.ts';
import type { Draft } from '../domain/support/scenes.ts';

/** One edit of a scene that was sound. */
export interface Edit {
  /** What the edit is, as a sentence or as good as one. */
  readonly name: string;
  /** The text of the file after the edit. */
  apply(file: Draft): string;
}

/** An edit that makes one fault, and where it must be found. */
export interface Fault extends Edit {
  /** Code and JSON path of the one problem that is reported. */
  readonly found: string;
}

/** An edit by hand. */
export function edited(name: string, change: (file: Draft) => unknown): Edit {
  const apply = (file: Draft) => {
    change(file);
    return JSON.stringify(file, undefined, 2);
  };
  return { name, apply };
}

/** A fault that is one value put at a place, or taken away from there, and found at that place or another. */
export function at(place: string, value: unknown, name: string, code: string, path = place): Fault {
  return { ...edited(name, (file) => put(file, place, value)), found: `${code} ${path}` };
}

/** A fault that takes more than one value to write. */
export function by(name: string, found: string, change: (file: Draft) => unknown): Fault {
  return { ...edited(name, change), found };
}

/** A row of a list by its id. */
export function row<T extends { id: string }>(rows: readonly T[], id: string): T {
  const found = rows.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the sound scene has no ${id}`);
  return found;
}
