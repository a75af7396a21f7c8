/** The most characters (UTF-16 units) of an utterance that was typed. Source: a long spoken turn has about a hundred words. */
export const LONGEST_TEXT = 600;

/**
 * Typed words as the log keeps them: blanks and line breaks as single blanks, control characters left out, lone
 * surrogates replaced, cut at 600 characters without splitting one in two. Empty where nothing is left.
 */
export function ownText(typed: string): string {
  // No more is read than could count, whatever was pasted.
  const near = typed
    .slice(0, LONGEST_TEXT * 8)
    .replace(CONTROL, '')
    .replace(/\s+/gu, ' ')
    .replace(LONE, '\uFFFD')
    .trim();
  if (near.length <= LONGEST_TEXT) return near;
  const cut = near.slice(0, LONGEST_TEXT);
  // Half of a pair at the end is left out whole.
  return (/[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut).trim();
}

/** True if the log may hold the text as it is. */
export function isOwnText(text: string): boolean {
  return text !== '' && ownText(text) === text;
}

/** Line breaks and tabs are blanks. */
const CONTROL = /(?!\s)\p{Cc}/gu;
const LONE = /\p{Cs}/gu;
