/** The ways out that are no traps, by the names of the answers they get. */
export const TACTICS = ['honest', 'follow_up', 'introduction', 'join_me'] as const;
