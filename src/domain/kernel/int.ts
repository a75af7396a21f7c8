/**
 * The integer maths of the domain, and the one file of it that may name `Math`: everything here gives the same
 * answer on every machine. No function throws; what is not a finite number comes back as `NaN`.
 */

/** The smaller of two numbers. */
export function min(a: number, b: number): number {
  return Math.min(a, b);
}

/** The larger of two numbers. */
export function max(a: number, b: number): number {
  return Math.max(a, b);
}

/** The largest whole number not above `a / b`. */
export function floorDiv(a: number, b: number): number {
  return Math.floor(a / b);
}

/** `value` moved into the inclusive range `low` to `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The low 32 bits of a product, as multiplication of C integers does it. */
export function imul(a: number, b: number): number {
  return Math.imul(a, b);
}
