import { fold, isCapital } from './letters.ts';

/**
 * A text in plain small letters with the way back: letter `i` of `plain` was made from the offsets `from[i]` to
 * `to[i]` (end not included) of the text as it was given. Both are UTF-16 offsets and never lie inside a surrogate
 * pair. `capital[i]` is 1 where a capital stood.
 */
export interface Normalised {
  readonly plain: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly capital: readonly number[];
}

/** Folds a text; any string is fine. */
export function normalise(text: string): Normalised {
  const letters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const capital: number[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const folded = fold(code);
    if (folded === '' && to.length > 0 && isMark(code)) to[to.length - 1] = end;
    // One entry a UTF-16 unit, so that offsets into `plain` are offsets into the lists.
    for (let unit = 0; unit < folded.length; unit++) {
      letters.push(folded.charAt(unit));
      from.push(at);
      to.push(end);
      capital.push(isCapital(code) ? 1 : 0);
    }
    at = end;
  }
  return { plain: letters.join(''), from, to, capital };
}

/** A combining mark or a selector belongs to the letter before it. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f);
}
