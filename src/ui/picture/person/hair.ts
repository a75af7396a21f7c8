import type { HairStyle } from '../../../domain/scenario/look.ts';
import { HAIR_AT_HAND } from './hair-at-hand.tsx';
import type { HairColours, HairCut } from './hair-cut.ts';
import { isIn } from './is-in.ts';
import { wardrobe } from './wardrobe.ts';

const OVER_THE_EARS: ReadonlySet<HairStyle> = new Set<HairStyle>(['hijab', 'bob', 'long']);

/** The layers of a hair style in its colours. */
export function hairCut(style: HairStyle, colours: HairColours): HairCut {
  return isIn(HAIR_AT_HAND, style) ? HAIR_AT_HAND[style](colours) : wardrobe().hair[style](colours);
}

/** Whether a style hides the ears. */
export function hidesEars(style: HairStyle): boolean {
  return OVER_THE_EARS.has(style);
}
