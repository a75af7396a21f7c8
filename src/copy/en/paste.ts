/** Words of the place where a message with links is pasted. */
export const PASTE = {
  title: 'Open a run somebody sent',
  label: 'Paste the link, or the whole message',
  hint: 'It is read here and sent nowhere. Links that a mail has broken into lines are put together again.',
  find: 'Find the runs',
  found: (runs: number) => {
    if (runs === 0)
      return 'There is no run in this text. A link of this game has “/run/” in it; copy it again, to its very end.';
    return runs === 1 ? 'One link found.' : `${runs} links found.`;
  },
  broken: (number: number) => `Link ${number} does not open.`,
  unknown: 'A scene that is not here',
  set: 'Scenes for a class',
  open: 'Open',
} as const;

/** What was found, by its kind. */
export const FOUND_KINDS = {
  proof: 'a whole run',
  summary: 'moves without words',
  challenge: 'a challenge',
  set: 'scenes to play',
} as const;
