/** Words of the dialog that shares a run, and of the page of a received one. */
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
