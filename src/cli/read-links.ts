import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import type { MoveBook } from '../domain/scenario/move-book.ts';
import { moveBook } from '../domain/scenario/move-book.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { decode } from '../domain/share-link/decode.ts';
import { findLinks } from '../domain/share-link/find-links.ts';
import { readHead } from '../domain/share-link/head.ts';
import type { SceneSet, SharedRun } from '../domain/share-link/shared.ts';
import { readShared } from './read-shared.ts';

/** A run with the scene it was played in and its book; or a set of scenes, which belongs to none. */
export type ReadLink =
  | { readonly shared: SharedRun; readonly scenario: Scenario; readonly book: MoveBook }
  | { readonly shared: SceneSet };

/** Playable scenes with their books, by id and by revision. */
export interface Shelf {
  readonly byId: ReadonlyMap<string, ShelvedScene>;
  readonly byRevision: ReadonlyMap<string, ShelvedScene>;
}

interface ShelvedScene {
  readonly scenario: Scenario;
  readonly book: MoveBook;
}

/** Puts scenes where links find them. */
export function shelve(scenes: readonly Scenario[]): Shelf {
  const shelved = scenes.map((scenario) => ({ scenario, book: moveBook(scenario) }));
  return {
    byId: new Map(shelved.map((each) => [each.book.scenario, each])),
    byRevision: new Map(shelved.map((each) => [each.book.revision, each])),
  };
}

/** Reads one line: a run log or what a link carries as JSON, or every link in it; at least one of them or a problem. */
export function readLinks(text: string, shelf: Shelf): readonly Result<ReadLink>[] {
  if (text.startsWith('{')) return [fromJson(text, shelf)];
  const found = findLinks(text);
  // What is no link is told what it lacks.
  if (found.length === 0) return [fromLink(text, shelf)];
  return found.map(({ link }) => fromLink(link, shelf));
}

function fromJson(text: string, { byId }: Shelf): Result<ReadLink> {
  const read = readShared(text);
  if (!read.ok) return read;
  const shared = read.value;
  if (shared.kind === 'set') return ok({ shared });
  const { scenario: id } = shared.kind === 'summary' ? shared.summary : shared.log;
  const scene = byId.get(id);
  return scene === undefined ? unknown(id) : ok({ shared, ...scene });
}

function fromLink(link: string, { byRevision }: Shelf): Result<ReadLink> {
  const head = readHead(link);
  if (!head.ok) return head;
  if (head.value.kind === 'set') return ok({ shared: head.value });
  const scene = byRevision.get(head.value.revision);
  if (scene === undefined) return unknown(head.value.revision);
  const read = decode(link, scene.book);
  return read.ok ? ok({ shared: read.value, ...scene }) : read;
}

function unknown(found: string): Result<never> {
  return failed({ code: 'link-unknown-scene', place: 'scenario', expected: 'a scene of the folder', found });
}
