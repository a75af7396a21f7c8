import type { HexColour } from './look.ts';

/** Whether a text is a colour as `#rrggbb`. */
export function isHexColour(text: string): text is HexColour {
  return /^#[0-9a-f]{6}$/i.test(text);
}
