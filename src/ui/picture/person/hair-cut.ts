import type { ReactNode } from 'react';

/** The colour of the hair and its one shade. */
export interface HairColours {
  readonly hair: string;
  readonly shade: string;
}

/** A head of hair in up to three layers, in head space: skull from -26 to 26, crown -38, chin 33. */
export interface HairCut {
  /** Behind the body. */
  readonly back?: ReactNode;
  /** Over the face. */
  readonly front?: ReactNode;
  /** Over the shoulders, under the chin. */
  readonly drape?: ReactNode;
}
