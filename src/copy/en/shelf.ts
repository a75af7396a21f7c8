/** Words of the shelf and of the pages for what went amiss. */
export const SHELF = {
  lead: 'Rehearse getting out of a conversation without ending the relationship.',
  scenes: 'Scenes',
  elsewhere: 'Beside the scenes',
  forClass: 'For a class',
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
