import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { SHARE_EXTRAS } from '../../../src/effects/share-extras.ts';

/** Pixels along each side of a square, as a camera might see it. */
const PIXELS = 4;

/** Squares as the pixels of a picture: red, green, blue and how solid. */
function pixelsOf(squares: readonly (readonly boolean[])[]): Uint8ClampedArray {
  const rows = squares.flatMap((row) => {
    const line = row.flatMap((isDark) => Array.from({ length: PIXELS }, () => (isDark ? 0 : 255)));
    return Array.from({ length: PIXELS }, () => line);
  });
  return Uint8ClampedArray.from(rows.flatMap((row) => row.flatMap((grey) => [grey, grey, grey, 255])));
}

describe('the squares of a link', () => {
  it.each([60, 450, 1500])('are read back by another reader, at %d characters', async (length) => {
    const url = `https://example.org/#/run/${'aB3-_xyZ90'.repeat(150).slice(0, length)}`;
    const squares = await SHARE_EXTRAS.squaresOf(url);
    if (squares === undefined) throw new Error('There are no squares.');
    const side = squares.length * PIXELS;
    expect(jsQR(pixelsOf(squares), side, side)?.data).toBe(url);
  });

  it('have a light rim of four all round', async () => {
    const squares = (await SHARE_EXTRAS.squaresOf('https://example.org/')) ?? [];
    const inner = squares.slice(4, -4).map((row) => row.slice(4, -4));
    const dark = (rows: readonly (readonly boolean[])[]) => rows.flat().filter(Boolean).length;
    expect(dark(inner)).toBe(dark(squares));
    expect(inner[0]?.[0]).toBe(true);
  });

  it('are none where the link is longer than any code', async () => {
    expect(await SHARE_EXTRAS.squaresOf('A'.repeat(8192))).toBeUndefined();
  });
});
