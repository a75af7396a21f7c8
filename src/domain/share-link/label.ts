/** The most characters (code points) of a label. Source: a first name and a group fit; a sentence does not. */
export const LONGEST_LABEL = 24;

/**
 * What no label may hold, as first and last code points: controls, separators of lines, lone surrogates, signs that turn
 * the direction of what stands around them, and signs that nobody sees. A table of its own, since those of hosts drift.
 */
const UNFIT: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
];

/** What some scripts and emoji need, and what nobody sees by itself: joiners, and what changes the sign before it. */
const HELPERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x20],
  [0x200c, 0x200d],
  [0xfe00, 0xfe0f],
];

/**
 * A typed label as a link carries it: plain text in any script, white space as single blanks, without what no label may
 * hold, cut at 24 characters. Empty where nothing is left to be seen.
 */
export function labelOf(typed: string): string {
  const near = typed.slice(0, LONGEST_LABEL * 8).replace(/\s+/gu, ' ');
  const fit = [...near].filter((sign) => !isAmong(UNFIT, sign)).join('');
  const tidy = fit.replace(/ +/gu, ' ').trim();
  const label = [...tidy].slice(0, LONGEST_LABEL).join('').trim();
  return [...label].every((sign) => isAmong(HELPERS, sign)) ? '' : label;
}

/** True if a link may carry the label as it is. */
export function isLabel(text: string): boolean {
  return text !== '' && labelOf(text) === text;
}

function isAmong(ranges: readonly (readonly [number, number])[], sign: string): boolean {
  const point = sign.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => point >= first && point <= last);
}
