/**
 * The formats of links, by the number that their first byte holds. Never change one, and never use one again: whatever
 * is to be written otherwise gets a number of its own.
 */
export const FORMATS = { proof: 1, labelled: 2, summary: 3, challenge: 4, set: 5 } as const;
export type Format = (typeof FORMATS)[keyof typeof FORMATS];

/** The last format that is known, and the last number that one to come may have. */
export const NEWEST_FORMAT = FORMATS.set;
export const LAST_FORMAT = 31;

/** The most characters a link may have. */
export const LONGEST_LINK = 8192;

/** How many bytes of its SHA-256 digest close a link. */
export const CHECK_BYTES = 3;
