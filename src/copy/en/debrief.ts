import type { Band } from '../../domain/scoring/headline.ts';
import type { Outcome } from '../../domain/scoring/outcome.ts';
import type { Headline } from '../../domain/scoring/rubric.ts';

/** The word for each band; four windows, some lit. */
export const BAND_WORDS: Record<Headline, Record<Band, string>> = {
  tact: { rough: 'Sudden', workable: 'Patchy', good: 'Clear', 'very-good': 'Graceful' },
  relationship: { rough: 'Cool', workable: 'Polite', good: 'Warm', 'very-good': 'Close' },
};

export const HEADLINE_WORDS: Record<Headline, string> = { tact: 'Tact', relationship: 'Relationship' };

/** How the talk ended, in a sentence with the partner's name. */
export const ENDINGS: Record<Outcome['ending'], (name: string) => string> = {
  closed: (name) => `You and ${name} said goodbye.`,
  hanging: (name) => `${name} was left with a half-said goodbye.`,
  hurt: (name) => `${name} said goodbye, and looked away.`,
  vanished: (name) => `${name} turned round, and you were gone.`,
  slipped: (name) => `You left without a word, as one may here, and wrote to ${name}.`,
  stayed: (name) => `You stayed with ${name}, on purpose.`,
  left: () => 'You left. That is always fine.',
  open: () => 'This run has not come to its end.',
};

/** Words of the debrief. */
export const DEBRIEF = {
  unfinished: 'A run without its end',
  windows: [
    'No window lit',
    'One of four windows lit',
    'Two of four windows lit',
    'Three of four windows lit',
    'All four windows lit',
  ],
  later: (name: string) => `${name}, later`,
  echo: (name: string) => `When you meet ${name} again`,
  inner: 'Never said',
  transcript: 'What was said',
  told: 'And then',
  you: 'You',
  earned: 'Earned',
  cost: 'Cost',
  keep: 'Keep',
  change: 'Change',
  why: 'Why',
  guessed: {
    relieved: 'You guessed: relieved.',
    fine: 'You guessed: fine.',
    stung: 'You guessed: stung.',
  },
  unrated: {
    language:
      'Not rated: the game reads English only, and the words that closed the talk are in another language.',
    nothing: 'Not rated: nothing was heard in the words that closed the talk.',
  },
  newStep: {
    numbers: 'New: the numbers behind the windows.',
    rubric: 'New: how each point was judged, below.',
    build: 'New in your next run: you can build your line from parts.',
    own: 'New in your next run: you can say it in your own words.',
    promise: 'New in your next run: a promise comes with a private question, whether it is meant.',
    guess: 'New in your next run: now and then you may guess how your words will be taken.',
  },
  letter: (number: number) => String.fromCharCode(96 + number),
  allPoints: 'How it was judged',
  evening: 'How the evening went on',
  differ: 'I see this differently',
  differNot: 'Take it up again',
  setAside: 'Set aside on this page. The score, and what you share, stay as they are.',
  lookedFor: 'It looks for this:',
  wordsFound: 'It found:',
  nothingFound: 'It found no words of yours that do this.',
  level: (level: number) => `${level} of 4`,
  levelWords: ['nothing yet', 'a little', 'half-way', 'nearly all', 'all of it'],
  notCounted: 'not counted',
  heldDown: (cap: number) => `Held at ${cap} by one low point.`,
  weight: (weight: number) => `weight ${weight}`,
  share: 'Share this run',
  again: 'Play it again',
  shelf: 'All scenes',
  leftTitle: 'You left. That is fine.',
  leftText: 'Leaving is always allowed, and nothing here is scored. Come back whenever you like.',
  judgement:
    'Weights and levels are our judgement, tuned on played scenes. They judge these moves in this scene, and nobody.',
  clock: (time: string) => `${time}`,
} as const;
