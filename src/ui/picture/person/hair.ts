import type { HairStyle } from '../../../domain/scenario/look.ts';
import { HAIR_COVERED } from './hair-covered.tsx';
import type { HairColours, HairCut } from './hair-cut.ts';
import { HAIR_LONG } from './hair-long.tsx';
import { HAIR_SHORT } from './hair-short.tsx';

// Typed as a total map, so that a new style without a drawing does not compile.
const HAIR: Readonly<Record<HairStyle, (colours: HairColours) => HairCut>> = {
  ...HAIR_SHORT,
  ...HAIR_LONG,
  ...HAIR_COVERED,
};

const OVER_THE_EARS: ReadonlySet<HairStyle> = new Set<HairStyle>(['hijab', 'bob', 'long']);

/** The layers of a hair style in its colours. */
export function hairCut(style: HairStyle, colours: HairColours): HairCut {
  return HAIR[style](colours);
}

/** Whether a style hides the ears. */
export function hidesEars(style: HairStyle): boolean {
  return OVER_THE_EARS.has(style);
}
