/** What may be sent of a run: its name, what it proves, and what it does not. */
export const SHARE_KIND_WORDS = {
  proof: {
    name: 'The whole run',
    does: 'Moves and words. It proves that these moves give these points: whoever opens it judges them again.',
    doesNot: 'It does not prove who played, or that it was the first try.',
  },
  summary: {
    name: 'Moves without words',
    does: 'What you did and what came of it; every word you left with stays here.',
    doesNot: 'It proves nothing: without the words nobody can judge it, and it has no score.',
  },
  challenge: {
    name: 'A challenge',
    does: 'The same scene with the same luck. The page hides your run until theirs is done; then both stand side by side.',
    doesNot: 'It does not lock your run away: whoever takes the link apart can read it.',
  },
} as const;

/** Words of the dialog that shares a run. */
export const SHARE = {
  title: 'Share this run',
  kinds: 'What do you send?',
  labelTitle: 'A name on it, if you like',
  labelHint: 'Plain text, shown to whoever opens the link.',
  count: (characters: number, most: number) => `${characters} of ${most} characters`,
  travels: 'What travels',
  travelsAll: 'All of it, field by field. Nothing has left yet.',
  move: (number: number) => `Move ${number}`,
  privateTap: 'private',
  privateNote:
    'Your private taps travel along: without them the run could not be played again to the letter.',
  not: 'No name but the one you write, no time, no place.',
  draft: 'This link is a draft: a later version of the game may refuse it.',
  beside: 'The sentence beside it',
  send: 'Share it',
  copy: 'Copy the link',
  copyBoth: 'Copy sentence and link',
  label: 'The link',
  unwritable: 'This run does not fit into a link of this kind.',
  picture: 'Make a picture',
  pictureGo: 'Save the picture',
  pictureTitle: 'A picture to share',
  pictureFile: 'graceful-exit.png',
  pictureNone: 'This browser could not draw the picture.',
  squares: 'Show a QR code',
  squaresTitle: 'QR code',
  squaresAlt: 'A QR code that holds the link',
  squaresSay: 'Point the camera of another telephone at it. It holds the link above and nothing else.',
  squaresNone: 'This link is too long for a QR code. Send it in one of the other ways.',
  extrasNone: 'This part did not come. The connection seems to be gone; the link works without it.',
  pictureAlone: 'The picture holds no link. Send both together.',
} as const;

/** What came of handing a link over, and what failed on the way. */
export const HANDED_WORDS = {
  sent: 'Handed over.',
  dismissed: 'The sheet was closed. Nothing was sent.',
  copied: 'Copied.',
  instead: 'The system’s own sheet did not open. Sentence and link have been copied instead.',
  'by-hand':
    'Neither the system’s own sheet nor the clipboard could be used. The link is marked below, to be copied by hand.',
  'by-hand-alone': 'The clipboard could not be used. The link is marked below, to be copied by hand.',
} as const;

/** The sentence beside a link, by what is sent. */
export const BESIDE = {
  proof: (scene: string) =>
    `This is how I got out of “${scene}” in Graceful Exit. Play it yourself first, or watch mine:`,
  summary: (scene: string) => `What I did in “${scene}” in Graceful Exit, without the words:`,
  challenge: (scene: string) =>
    `Your turn: “${scene}” in Graceful Exit, with the same luck as mine. You see my run after yours:`,
} as const;

/** What stands at the foot of a picture, by what is sent. */
export const PICTURE_LINES = {
  proof: 'How would you leave?',
  summary: (ending: string) => ending,
  challenge: 'Same scene, same luck. Your turn.',
} as const;

/** A picture in words: its game and title, its headlines, its line. */
export function pictureAlt(
  title: string,
  headlines: readonly { readonly name: string; readonly word: string; readonly lit: number }[],
  line: string,
): string {
  const lit = headlines.map(
    ({ name, word, lit: windows }) => `${name}: ${word}, ${windows} of 4 windows lit.`,
  );
  return [`Graceful Exit: ${title}.`, ...lit, line].join(' ');
}
