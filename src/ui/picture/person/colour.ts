/** The plum that every shadow of the paper world leans to. */
export const SHADE = '#1a0f24';
/** The lamplight that every lit edge leans to. */
export const LIGHT = '#ffe6c0';
/** The cream of paper, shirts, teeth and cards. */
export const CREAM = '#fffaf2';

function channels(colour: string): readonly [number, number, number] {
  const part = (from: number): number => Number.parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

/** The colour the given part of the way from one to the other. Both are `#rrggbb`. */
export function mix(from: string, to: string, part: number): string {
  const [r, g, b] = channels(from);
  const [r2, g2, b2] = channels(to);
  const channel = (a: number, z: number): string =>
    Math.round(a + (z - a) * part)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(r, r2)}${channel(g, g2)}${channel(b, b2)}`;
}

/** How light a colour looks, from 0 to 1. */
export function lightness(colour: string): number {
  const [r, g, b] = channels(colour);
  return (0.3 * r + 0.59 * g + 0.11 * b) / 255;
}
