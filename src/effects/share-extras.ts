import type { SharePicture } from './share-picture.ts';

/** A link as squares to be photographed: rows of dark and light, with the rim of four that readers need. */
export type Squares = readonly (readonly boolean[])[];

/** What of sharing is made only when somebody asks for it. */
export interface ShareExtras {
  /** The squares of a text; `undefined` where it is longer than any code, or what makes them does not come. */
  squaresOf(text: string): Promise<Squares | undefined>;
  /** A picture as the address of its own data; `undefined` where this browser cannot draw. */
  drawPicture(picture: SharePicture): Promise<string | undefined>;
}

export const SHARE_EXTRAS: ShareExtras = {
  async squaresOf(text) {
    try {
      const { encode } = await import('uqr');
      return encode(text, { ecc: 'L', border: 4 }).data;
    } catch {
      return undefined;
    }
  },
  async drawPicture(picture) {
    const { drawPicture } = await import('./share-picture.ts');
    return drawPicture(picture);
  },
};
