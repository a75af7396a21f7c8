import type { Issue } from '../kernel/issue.ts';
import type { PersonLook, Room } from '../scenario/look.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Skill } from './trained.ts';
import { trainedBy } from './trained.ts';

/** What the shelf knows of a scene without having loaded it. */
export interface Card {
  readonly id: string;
  /** Ten hexadecimal digits, by which a link finds its scene; absent where the file is broken. */
  readonly revision?: string;
  readonly title: string;
  readonly place: string;
  /** The kind of event; absent where the file is broken. */
  readonly room?: Room;
  readonly partner: string;
  /** How the partner is drawn; absent where the file is broken. */
  readonly look?: PersonLook;
  readonly goal: string;
  /** 1 to 4. */
  readonly difficulty: number;
  /** What it trains, in the author's words. */
  readonly skills: readonly string[];
  /** What it trains, by kind. */
  readonly trains: readonly Skill[];
  /** What is wrong with the file; empty for a scene that can be played. */
  readonly problems: readonly Issue[];
}

/** The card of a scene that can be played. */
export function cardOf({ file, revision }: Scenario): Card {
  const { id, title, place, room, partner, you, difficulty, skills } = file;
  return {
    id,
    revision,
    title,
    place,
    room,
    partner: `${partner.fullName}, ${partner.role}`,
    look: partner.look,
    goal: you.goal,
    difficulty,
    skills,
    trains: trainedBy(file),
    problems: [],
  };
}

/** The card of a scene whose file is broken: its id stands for its title, and nothing else is told. */
export function brokenCard(id: string, problems: readonly Issue[]): Card {
  return { id, title: id, place: '', partner: '', goal: '', difficulty: 1, skills: [], trains: [], problems };
}
