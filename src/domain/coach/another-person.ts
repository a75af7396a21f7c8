import type { Library } from '../scenario/library.ts';
import { replyLayers } from '../scenario/library.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The ten moods, and what a partner likes best in a goodbye, as scene files write them. */
export type Mood = Scenario['file']['partner']['archetype'];
export type Taste = Scenario['file']['partner']['taste'];

/** What is different about the partner; a dial that is left alone stays as the scene and the seed have it. */
export interface Dials {
  /** How deaf to hints: 0 hears the faintest, 3 plain words with a reason alone. */
  readonly deafness?: 0 | 1 | 2 | 3;
  /** How long they would like the talk to last, in minutes from its start, 0-240. */
  readonly wish?: number;
  readonly taste?: Taste;
  readonly mood?: Mood;
}

/**
 * The scene with another partner in it. It keeps its revision, for the player's own moves are played on it.
 *
 * @param library the replies that other moods bring; without it a changed mood speaks as before
 */
export function anotherPerson(scenario: Scenario, dials: Dials, library: Library | undefined): Scenario {
  const { deafness, wish, taste, mood } = dials;
  const { partner } = scenario.file;
  const file = {
    ...scenario.file,
    partner: {
      ...partner,
      ...(deafness === undefined ? {} : { deafness: [deafness, deafness] as [number, number] }),
      ...(wish === undefined ? {} : { wish: [wish, wish] as [number, number] }),
      ...(taste === undefined ? {} : { taste }),
      ...(mood === undefined ? {} : { archetype: mood }),
    },
  };
  const speaksOtherwise = mood !== undefined && mood !== partner.archetype && library !== undefined;
  const replies = speaksOtherwise
    ? replyLayers(file, library).map((layer) => new Map(Object.entries(layer)))
    : scenario.replies;
  return { ...scenario, file, replies };
}
