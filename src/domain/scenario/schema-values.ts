import * as v from 'valibot';

const ID_FORM = 'small letters and digits, in words joined by single dashes';

/** An id: small letters and digits in words joined by single dashes, at most 40 characters. */
export const id = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, ID_FORM));

/** Words that are shown or said: not empty, not blank at either end, at most `longest` characters. */
export function text(longest: number) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.regex(/^\S([\s\S]*\S)?$/u, 'no blank at either end'),
  );
}

/** Variants of one utterance, one at least. */
export const variants = v.pipe(v.array(text(400)), v.minLength(1), v.maxLength(6));

/** A whole number from `low` to `high`, both included. */
export function range(low: number, high: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
}

/** Whole minutes from the start of the scene, 0-240. */
export const minutes = range(0, 240);

/** Two whole numbers, the low end first, each from `low` to `high`; the seed draws between them, both included. */
export function between(low: number, high: number) {
  return v.strictTuple([range(low, high), range(low, high)]);
}
