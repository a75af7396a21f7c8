/** A place in the figure: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** One decimal is below what a screen can show and keeps the markup short. */
export function short(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** The point that lies the given part of the way from `from` to `to`. */
export function between(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** The point at an angle (in degrees) and a distance from another. */
export function offset(from: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [from[0] + Math.cos(angle) * distance, from[1] + Math.sin(angle) * distance];
}

/** The direction from one point to another, in degrees. */
export function direction(from: Point, to: Point): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
}

/** The outline of a limb: the hull of two circles, so that joints never gap. */
export function limb(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy) || 1;
  const at = (centre: Point, radius: number, side: 1 | -1): string =>
    `${short(centre[0] + (-dy / length) * radius * side)} ${short(centre[1] + (dx / length) * radius * side)}`;
  const a = short(fromRadius);
  const b = short(toRadius);
  return `M${at(from, fromRadius, 1)}L${at(to, toRadius, 1)}A${b} ${b} 0 0 0 ${at(to, toRadius, -1)}L${at(from, fromRadius, -1)}A${a} ${a} 0 0 0 ${at(from, fromRadius, 1)}Z`;
}

/** Where the elbow goes when a hand reaches for a point; `bend` says to which side it points. */
export function elbowOf(shoulder: Point, hand: Point, upper: number, lower: number, bend: 1 | -1): Point {
  const dx = hand[0] - shoulder[0];
  const dy = hand[1] - shoulder[1];
  const reach = Math.min(Math.hypot(dx, dy), upper + lower - 0.6);
  const cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
  const angle = Math.atan2(dy, dx) + Math.acos(Math.max(-1, Math.min(1, cosine))) * bend;
  return [shoulder[0] + Math.cos(angle) * upper, shoulder[1] + Math.sin(angle) * upper];
}

/** Brings a hand back to where an arm of this length can reach. */
export function withinReach(shoulder: Point, hand: Point, length: number): Point {
  const distance = Math.hypot(hand[0] - shoulder[0], hand[1] - shoulder[1]);
  return distance > length ? between(shoulder, hand, (length - 0.6) / distance) : hand;
}
