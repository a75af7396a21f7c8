import type { Outcome } from '../../domain/scoring/outcome.ts';

/** How a talk of somebody else ended, in a sentence with the partner's name. */
export const THEIR_ENDINGS: Record<Outcome['ending'], (name: string) => string> = {
  closed: (name) => `They and ${name} said goodbye.`,
  hanging: (name) => `${name} was left with a half-said goodbye.`,
  hurt: (name) => `${name} said goodbye, and looked away.`,
  vanished: (name) => `${name} turned round, and they were gone.`,
  slipped: (name) => `They left without a word, as one may here, and wrote to ${name}.`,
  stayed: (name) => `They stayed with ${name}, on purpose.`,
  left: () => 'They left at once. That is always fine.',
  open: () => 'Their run has not come to its end.',
};

/** What became of what somebody else was after. */
export const THEIR_GOALS: Record<Outcome['goal'], string> = {
  reached: 'They reached what they were after.',
  missed: 'They did not reach what they were after.',
  open: 'What they were after is left open.',
};

/** Words of the page of a received run. */
export const RECEIVED = {
  title: (scene: string) => `Somebody played ${scene}`,
  from: 'Written on it:',
  lead: 'You can play it yourself first, or watch how it went.',
  playFirst: 'Play it yourself first (a minute and a half)',
  watch: 'Watch the run',
  proves:
    'Judged here and now from the moves in the link, so nobody can type in a better score. It proves that these moves give these points; it does not prove who played, or that it was the first try.',
  draft: 'This link is a draft: it is judged by the game as it is today.',
  own: 'Your own run of this scene, if you have one under way, stays as it is.',
} as const;

/** Words of the page on which a run is watched. */
export const WATCH = {
  title: (scene: string) => `Watching: ${scene}`,
  lines: 'The run, line by line',
  sender: 'The sender',
  next: 'Next line',
  skip: 'Skip to what came of it',
  end: 'See what came of it',
  place: (line: number, all: number) => `Line ${line} of ${all}`,
  again: 'Watch it from the start',
} as const;

/** Words of the page of a challenge. */
export const CHALLENGE = {
  title: (scene: string) => `A challenge: ${scene}`,
  lead: 'Somebody has played this scene, and wonders how you would leave. You meet the same people with the same luck. What they did stays hidden until you have done it your way; then both stand side by side.',
  play: 'Take it up (a minute and a half)',
  goOn: 'Go on where you were',
  hidden:
    'The link holds their run. The page does not show it before yours is done; whoever takes a link apart can read it all the same.',
  sideBySide: 'Side by side',
  theirs: 'Theirs',
  yours: 'Yours',
  notRated: 'not rated',
  watchTheirs: 'Watch theirs',
  readYours: 'Read yours in full',
  back: 'Back to side by side',
  again: 'Play it once more',
  neither:
    'Two runs of the same moment, each judged by the same rules. Neither is a verdict on anybody, and there may be more than one good way out.',
} as const;

/** How a judgement of the receiver's run stands beside that of the sender's. */
export const SIDE_WORDS = {
  better: 'more in yours',
  worse: 'more in theirs',
  same: 'alike',
  new: 'counted in yours alone',
  'no-longer': 'counted in theirs alone',
} as const;

/** Words of the page of a summary. */
export const SUMMARY = {
  title: (scene: string) => `What somebody did in ${scene}`,
  withheld: 'Wording withheld, so not scored.',
  why: 'The sender kept their words to themselves. Without them nobody can judge the run, and what came of it is what the sender’s game says: this page cannot check it.',
  moves: 'What they did',
  outcome: 'What came of it',
} as const;
