import type { Mood, Taste } from '../../domain/coach/another-person.ts';
import type { ComparedCriterion } from '../../domain/coach/compare.ts';
import type { Turned } from '../../domain/coach/same-words.ts';
import type { ExitTurn } from '../../domain/transcript/entry.ts';

/** Words of what a debrief offers to try: what if, any moment again, another person, two runs side by side. */
export const COACH = {
  whatIf: 'What if',
  sayMore: 'With these words besides:',
  leaveOut: 'Without these words:',
  becomes: (headline: string, before: string, after: string) => `${headline}: ${before} to ${after}`,
  stays: (headline: string, word: string) => `${headline}: ${word}, as it was`,
  rises: (headline: string, word: string) => `${headline}: more of it, still ${word}`,
  falls: (headline: string, word: string) => `${headline}: less of it, still ${word}`,
  worked: 'Worked out by judging your own run again, with nothing else changed.',
  moment: 'Try that moment again',
  momentAt: (words: string) => `Back to before “${words}”`,
  otherMoment: 'Or go back to another moment',
  person: 'Same words, another person',
  personHint: (name: string) => `Your own moves again, with ${name} a little different.`,
  deafness: 'Hears',
  wish: 'Would like to',
  taste: 'Likes in a goodbye',
  mood: 'Is tonight',
  asItWas: 'as it was',
  turnsAt: (words: string) => `It turns at “${words}”.`,
  alike: 'This person answers you alike, to the end.',
  beforeLabel: 'Then',
  afterLabel: 'Now',
  stops: (words: string) => `Further on, “${words}” could not be said any more, so nothing is judged.`,
  waiting: 'Looking for the other voices.',
  noLibrary: 'The other voices did not come, so moods sound as before. The rest works.',
  compare: 'Before and now',
  shareFormer: 'Share the run before',
  noWords: 'Nothing was said here.',
} as const;

/** How an answer turned, in a sentence. */
export const TURNED: Record<Turned, string> = {
  unheard: 'They do not take it as leaving, and talk on.',
  heard: 'They hear that you want to go.',
  'raises-more': 'They have one more thing to say.',
  'lets-go': 'They let you go, with nothing more to say.',
  'wants-to-go': 'They want to go themselves.',
  'stays-on': 'They are in no hurry to go.',
  otherwise: 'They answer in another way.',
  'other-words': 'They do the same, in words of their own.',
};

/** What partners may hear, from the faintest hint on. */
export const DEAFNESS = [
  'the faintest hint',
  'most hints',
  'plain words only',
  'plain words with a reason',
] as const;

/** How long the partner may wish the talk to last. */
export const WISHES = { short: 'go, and soon', long: 'talk all evening' } as const;

export const TASTES: Record<Taste, string> = {
  reason: 'a reason',
  warmth: 'warmth',
  brevity: 'few words',
  future: 'a plan',
};

/** The ten moods, as one would say of somebody. */
export const MOODS: Record<Mood, string> = {
  'riding-high': 'in high spirits',
  anchored: 'holding on to company',
  'polite-done': 'politely done',
  'just-warming': 'just warming up',
  'on-mission': 'on a mission',
  raw: 'having a raw day',
  fan: 'full of admiration',
  testing: 'testing the ground',
  dutiful: 'here out of duty',
  entitled: 'used to being heard',
};

export const CHANGE_WORDS: Record<ComparedCriterion['change'], string> = {
  better: 'more than before',
  worse: 'less than before',
  same: 'as before',
  new: 'counted now',
  'no-longer': 'not counted now',
};

export const PHASE_WORDS: Record<ExitTurn['phase'], string> = {
  talk: 'On the way out',
  item: 'To their one more thing',
  landing: 'The goodbye',
};
