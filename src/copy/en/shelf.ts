import type { Skill } from '../../domain/practice/trained.ts';
import type { Room } from '../../domain/scenario/look.ts';

/** The kind of event that a room stands for. */
export const EVENTS: Readonly<Record<Room, string>> = {
  mixer: 'A mixer',
  reception: 'A reception',
  booth: 'A fair, at a stand',
  corridor: 'A conference',
  dinner: 'A dinner',
  video: 'A video call',
  lift: 'A ride in a lift',
  office: 'An evening at an office',
  kitchen: 'A party',
};

/** What a scene trains, by kind. */
export const SKILL_WORDS: Readonly<Record<Skill, string>> = {
  'giving-back': 'Giving back what you heard',
  introducing: 'Making an introduction',
  'following-up': 'Arranging a follow-up',
  'taking-along': 'Taking somebody along',
  staying: 'Staying on purpose',
  hurry: 'Leaving in a hurry',
  group: 'Leaving a group',
  rank: 'Somebody above or below you',
};

/** How hard a scene is, for whoever wants no numbers; 1 to 4 in order. */
export const DIFFICULTY = ['Gentle', 'Fair', 'Tricky', 'Hard'] as const;

/** Words of the shelf and of the pages for what went amiss. */
export const SHELF = {
  lead: 'Rehearse getting out of a conversation without ending the relationship.',
  scenes: 'Scenes',
  elsewhere: 'Beside the scenes',
  forClass: 'For a class',
  play: 'Play',
  difficulty: (level: number) => `Difficulty ${level} of 4`,
  filters: 'Look for scenes',
  skill: 'What it trains',
  event: 'Kind of event',
  any: 'Any',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'scene' : 'scenes'}` : `${shown} of ${all} scenes`,
  all: 'All scenes',
  none: 'No scene here is both.',
  showAll: 'Show all scenes',
  more: 'Show more scenes',
  coming: 'More scenes are on their way.',
  notAll: 'Some of the scenes did not come.',
  today: 'Scene of the day',
  playToday: (title: string) => `Scene of the day: ${title}`,
  times: (runs: number) =>
    runs === 1 ? 'Played once' : runs === 2 ? 'Played twice' : `Played ${runs} times`,
  last: (when: string) => `last on ${when}`,
  lastAgo: (when: string) => `last ${when}`,
  playedCalm: (last: string) => `Played, ${last}.`,
  trains: 'Trains',
  broken: 'This scene cannot be played',
  file: 'File',
  place: 'Where',
  expected: 'Expected',
  found: 'Found',
  mend: 'Mend',
  empty: 'There are no scenes here yet.',
  unreachable: 'The list of scenes could not be read.',
} as const;

export const PROBLEM = {
  brokenLink: 'This link does not open',
  brokenScene: 'This scene cannot be played',
  notFound: 'There is nothing here',
  notFoundText: 'The address leads nowhere. The scenes are all on one page.',
  play: 'Play the first scene',
  shelf: 'See all scenes',
  crash: 'Something broke',
  crashText: 'Your run is kept. Reload the page to carry on where you were.',
  reload: 'Reload',
  details: 'What was found',
} as const;
