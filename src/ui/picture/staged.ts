import { createContext, useContext } from 'react';
import type { PersonLook, Room } from '../../domain/scenario/look.ts';

/** A time of day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** Where somebody other than the partner stands. */
export type Place = 'door' | 'bar' | 'near' | 'beside';

/** Somebody else in the picture. */
export interface StagePerson {
  readonly id: string;
  readonly look: PersonLook;
  readonly place: Place;
}

/** What changes in a picture while a scene is played. */
export interface Staged {
  readonly room: Room;
  readonly clock: ClockTime;
  readonly partner: PersonLook;
  readonly others: readonly StagePerson[];
}

/**
 * It goes past the room to those who show it, since drawing a whole room again at each move is what a slow telephone
 * has no time for.
 */
export const StagedContext = createContext<Staged | undefined>(undefined);

/** What the picture around shows now. */
export function useStaged(): Staged {
  const staged = useContext(StagedContext);
  if (staged === undefined) throw new Error('This is drawn outside a stage: wrap it in StagedContext.');
  return staged;
}
