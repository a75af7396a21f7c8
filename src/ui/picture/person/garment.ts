import type { ReactNode } from 'react';
import type { Clothes } from '../../../domain/scenario/look.ts';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import type { Hem } from './torso.tsx';

/** What the cut of a garment depends on. */
export interface GarmentCut {
  readonly clothes: Clothes;
  readonly frame: Frame;
  readonly palette: Palette;
  readonly hem: Hem;
}

/** What lies over the plain body of a garment, neck included. */
export type Garment = (cut: GarmentCut) => ReactNode;

/** The two flaps of a shirt collar. */
export const COLLAR = 'M-12-297-1-277-9-268-17-289ZM12-297 1-277 9-268 17-289Z';
