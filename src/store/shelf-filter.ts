import type { Card } from '../domain/practice/card.ts';
import { sceneOfTheDay } from '../domain/practice/scene-of-the-day.ts';
import type { Skill } from '../domain/practice/trained.ts';
import { SKILLS } from '../domain/practice/trained.ts';
import type { Room } from '../domain/scenario/look.ts';
import { ROOMS } from '../domain/scenario/look.ts';
import type { Catalogue } from './catalogue.ts';
import type { Rehearsal } from './session.ts';

/** What is looked for on the shelf: a skill, a kind of event, both or neither. */
export interface ShelfFilter {
  readonly skill?: Skill;
  readonly event?: Room;
}

const KEY = 'shelf';

/** What was looked for here before; nothing where nothing sound is kept. */
export function keptFilter({ ports }: Rehearsal): ShelfFilter {
  try {
    const { skill, event } = JSON.parse(ports.keeper.read(KEY) ?? '{}') as Record<string, unknown>;
    return { ...one('skill', SKILLS, skill), ...one('event', ROOMS, event) };
  } catch {
    return {};
  }
}

/** Keeps what is looked for, so that it survives a reload. */
export function keepFilter({ ports }: Rehearsal, filter: ShelfFilter): void {
  ports.keeper.write(KEY, JSON.stringify(filter));
}

/** The filter with one value changed; `undefined` takes it out. */
export function filterBy<Key extends keyof ShelfFilter>(
  filter: ShelfFilter,
  key: Key,
  value: ShelfFilter[Key] | undefined,
): ShelfFilter {
  const { [key]: _before, ...others } = filter;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The cards that fit; a broken one fits only where nothing is looked for. */
export function fittingCards(cards: readonly Card[], { skill, event }: ShelfFilter): readonly Card[] {
  return cards.filter(
    (card) =>
      (skill === undefined || card.trains.includes(skill)) && (event === undefined || card.room === event),
  );
}

/** The skills and the kinds of event that some card has, each in its own order. */
export function filterValues(cards: readonly Card[]): {
  readonly skills: readonly Skill[];
  readonly events: readonly Room[];
} {
  return {
    skills: SKILLS.filter((skill) => cards.some(({ trains }) => trains.includes(skill))),
    events: ROOMS.filter((event) => cards.some(({ room }) => room === event)),
  };
}

/** The card of the scene of the day; `undefined` as long as not all scenes are known, or none can be played. */
export function cardOfTheDay(catalogue: Catalogue, day: string): Card | undefined {
  if (catalogue.status !== 'ready' || catalogue.more !== 'none') return undefined;
  const sound = catalogue.cards.filter(({ problems }) => problems.length === 0);
  const scene = sceneOfTheDay(
    day,
    sound.map(({ id }) => id),
  );
  return sound.find(({ id }) => id === scene);
}

function one<Key extends string, Value extends string>(
  key: Key,
  values: readonly Value[],
  value: unknown,
): Partial<Record<Key, Value>> {
  const found = values.find((each) => each === value);
  return found === undefined ? {} : ({ [key]: found } as Record<Key, Value>);
}
