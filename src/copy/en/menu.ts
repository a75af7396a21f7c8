/** Words of the menu of a scene, and of the page after leaving at once. */
export const MENU = {
  shelf: 'All scenes',
  pastRuns: 'Past runs',
  beamer: 'Show it on a beamer',
  again: 'Start this scene again',
  light: 'Light',
  dark: 'Dark',
  asDevice: 'As the device',
  theme: 'Light or dark',
  calm: 'Calm mode: no numbers, no clock',
  keys: 'Keys: numbers choose, R tries that moment again, Z goes a step back',
  everything: 'Show everything at once',
  everythingHint: 'Otherwise one new thing comes with each run.',
  takeBack: 'That was a slip: go back to where I was',
} as const;
