import type { Keeper } from '../effects/storage.ts';
import type { Rehearsal, Session } from './session.ts';
import { createRehearsal } from './session.ts';

/** What a challenge and the rest of the page have in common: all but the runs and what is done in them. */
const SHARED = [
  'catalogue',
  'library',
  'scenes',
  'ear',
  'ownLines',
  'storage',
  'progress',
  'settings',
  'past',
  'calmTell',
] as const satisfies readonly (keyof Session)[];

const begun = new WeakMap<Rehearsal, Map<string, Rehearsal>>();

/**
 * The rehearsal in which a challenge is played: its runs stand and are kept apart, so that the receiver's own run of the
 * same scene stays as it is, and chance is drawn from the sender's seed, however often it is begun. The same link gives
 * the same rehearsal.
 */
export function challengeOf(rehearsal: Rehearsal, link: string, seed: number): Rehearsal {
  const all = begun.get(rehearsal) ?? new Map<string, Rehearsal>();
  begun.set(rehearsal, all);
  const known = all.get(link);
  if (known !== undefined) return known;
  const { ports } = rehearsal;
  const challenge = createRehearsal({
    ...ports,
    freshSeed: () => seed,
    keeper: apart(ports.keeper, `challenge/${link.slice(-KEY_CHARACTERS)}/`),
  });
  challenge.store.setState(sharedOf(rehearsal.store.getState()));
  follow(rehearsal, challenge);
  follow(challenge, rehearsal);
  all.set(link, challenge);
  return challenge;
}

/** The end of a link tells it from all others: it holds its check sum. */
const KEY_CHARACTERS = 24;

/** A keeper in which runs, and words half typed in them, have places of their own. */
function apart(keeper: Keeper, place: string): Keeper {
  const keyOf = (key: string) => (/^(?:run|former|draft)\//u.test(key) ? place + key : key);
  return {
    read: (key) => keeper.read(keyOf(key)),
    write: (key, text) => keeper.write(keyOf(key), text),
    remove: (key) => keeper.remove(keyOf(key)),
  };
}

/** Takes over in one rehearsal what changes in another. */
function follow(from: Rehearsal, to: Rehearsal): void {
  from.store.subscribe((now, before) => {
    if (SHARED.some((key) => now[key] !== before[key])) to.store.setState(sharedOf(now));
  });
}

function sharedOf(session: Session): Partial<Session> {
  return Object.fromEntries(SHARED.map((key) => [key, session[key]]));
}
