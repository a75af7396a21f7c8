/** What a player should know once. */
export const NOTICES = {
  storage: 'This browser keeps nothing here, so a reload would start the scene again. You can play on.',
  changedSince: 'The words of this scene have changed since you last played it, so it starts afresh.',
} as const;
