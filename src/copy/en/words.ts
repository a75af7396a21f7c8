import type { Meant } from '../../domain/run-log/move.ts';
import type { Slot } from '../../domain/scenario/part-slot.ts';
import type { ActName } from '../../domain/words/act.ts';

/** Words of the panel in which lines are built or typed. */
export const WORDS = {
  modes: 'How to find the words',
  choose: 'Choose',
  build: 'Build',
  own: 'Own words',
  say: 'Say it',
  yourLine: 'Your line',
  noParts: 'Tap parts in the order you would say them.',
  clear: 'Start over',
  nothingToBuild: 'There is nothing to build with here yet. Talk a little first.',
  ownLabel: 'In your own words',
  ownHint: 'Plain words are enough. The microphone of your keyboard works here too.',
  left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  cut: 'That is as long as one breath gets. The rest is not taken.',
  cutCalm: 'This is getting long for one breath.',
  listen: 'See what is heard',
  heard: 'Heard',
  heardHint: 'Something heard that you did not mean? Tap it, and it does not count.',
  faultHint: 'What would sting stays as it is; it can be put differently.',
  struck: 'does not count',
  nothingHeard: 'Nothing of a goodbye was heard in that. It costs nothing.',
  startWith: 'You could begin with',
  language:
    'The game reads English only. You can say this, and the talk goes on; if these are your last words, the run is not rated.',
  which: 'Which is true here?',
  whichHint: 'For you alone. It only tells the game what your reason is.',
  somethingElse: 'Something else',
  rephrase: 'Put it differently',
  anyway: 'Say it all the same',
  waiting: 'Getting ready to listen …',
  missing: 'What understands typed words did not come. Your words are kept.',
  retry: 'Try again',
  myLines: 'My lines',
  takeLine: (line: string) => `Put “${line}” into the field`,
  dropLine: (line: string) => `Let “${line}” go`,
  keepLines: 'Lines to keep',
  keepLinesHint: 'A line you keep is offered to you when you type, in any scene. It stays in this browser.',
  keepLine: 'Keep',
  kept: 'Kept',
} as const;

/** What parts are for, as small headings. */
export const SLOT_LABELS: Record<Slot, string> = {
  preclosing: 'Begin to close',
  callback: 'What they told you',
  thanks: 'Thanks',
  reason: 'Why you go',
  next_step: 'A next step',
  introduction: 'Somebody to meet',
  answer: 'About the one more thing',
  well_wish: 'Wish and goodbye',
};

/** What was heard, as a small word before the words that did it. */
export const ACT_LABELS: Record<ActName, string> = {
  thanks: 'Thanks',
  appreciation: 'You liked it',
  name: 'Their name',
  wrong_name: 'Another name',
  re_ask_name: 'Asking the name again',
  callback: 'What they told you',
  reason: 'A reason',
  busy: 'Busy',
  excuse: 'A stock excuse',
  frees: 'Letting them go',
  hint: 'A hint',
  announcement: 'Your leaving',
  plain_wish: 'A wish of yours',
  follow_up: 'A next step',
  leaves_open: 'A maybe',
  contact: 'Contact details',
  vague_promise: 'Some other time',
  introduction: 'An introduction',
  common_ground: 'What the two share',
  join_me: 'An invitation along',
  ask_where: 'Where to bring them',
  take_up: 'Hearing it out',
  hold: 'Holding your line',
  apology: 'An apology',
  well_wish: 'A good wish',
  farewell: 'Goodbye',
  blame: 'A verdict on them',
  insult: 'Something hurtful',
};

/** The private question before a promise. */
export const PROMISE = {
  heading: 'Between you and yourself: do you mean it?',
  hint: 'Nobody sees this, and it is never scored.',
  smallerHeading: 'It can be said smaller.',
  smaller: 'Leave it open',
  without: 'Leave it out',
  asItIs: 'Say it as it stands',
  change: 'Back to the words',
} as const;

export const MEANT_LABELS: Record<Meant, string> = { yes: 'Yes', maybe: 'Maybe', no: 'No' };
