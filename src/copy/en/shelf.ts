/** Words of the shelf, the page of a received run, and the pages for what went amiss. */
export const SHELF = {
  title: 'Graceful Exit',
  lead: 'Rehearse getting out of a conversation without ending the relationship.',
  scenes: 'Scenes',
  play: 'Play',
  difficulty: (level: number) => `Difficulty ${level} of 4`,
  trains: 'Trains',
  broken: 'This scene cannot be played',
  file: 'File',
  place: 'Where',
  expected: 'Expected',
  found: 'Found',
  mend: 'Mend',
  empty: 'There are no scenes here yet.',
  loading: 'Looking for scenes',
  unreachable: 'The list of scenes could not be read.',
  retry: 'Try again',
  openLink: 'Open a run somebody sent',
  linkLabel: 'Paste the link',
  open: 'Open',
} as const;

export const SHARE = {
  title: 'Share this run',
  travels: 'What travels in the link',
  fields: (scene: string, moves: number) => [
    `The scene: ${scene}`,
    `Your ${moves} moves, as numbers`,
    'The number that chance was drawn from',
  ],
  not: 'No name, no time, no place. Whoever opens it sees the same talk and the same points.',
  draft: 'This link is a draft: a later version of the game may refuse it.',
  send: 'Send it',
  copy: 'Copy the link',
  copied: 'Copied.',
  sent: 'Handed over.',
  failed: 'This browser let neither happen. Here is the link to copy by hand.',
  label: 'The link',
} as const;

export const RECEIVED = {
  title: (scene: string) => `Somebody played ${scene}`,
  lead: 'You can play it yourself first, or see how it went.',
  playFirst: 'Play it yourself first',
  see: 'See how it went',
  proves:
    'Judged here and now from the moves in the link, so nobody can type in a better score. It proves that these moves give these points; it does not prove who played, or that it was the first try.',
  draft: 'This link is a draft: it is judged by the game as it is today.',
  refused: 'The moves in this link do not fit the scene.',
  loading: 'Opening the run',
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
