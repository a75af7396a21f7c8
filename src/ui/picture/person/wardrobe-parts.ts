import { Beard, BeardSideways } from './beard.tsx';
import { Cane, Papers } from './carried.tsx';
import { GARMENTS_CLOSED } from './garments-closed.tsx';
import { GARMENTS_OPEN } from './garments-open.tsx';
import { Glasses, GlassesSideways } from './glasses.tsx';
import { HAIR_COVERED } from './hair-covered.tsx';
import { HAIR_LONG } from './hair-long.tsx';
import { HAIR_SHORT } from './hair-short.tsx';
import { HAIR_SIDEWAYS } from './hair-sideways.tsx';
import { CoatBefore, CoatBehind } from './half-coat.tsx';
import { Headset, HearingAid } from './head-devices.tsx';
import { MORE_PROPS } from './more-props.tsx';
import { SeatBack, SeatedLegs, WheelchairFront } from './seat.tsx';
import { Bag, Lanyard, Scarf } from './worn-over.tsx';

/** All that people are drawn with beside what comes with the page. */
export const WARDROBE = {
  hair: { ...HAIR_SHORT, ...HAIR_LONG, ...HAIR_COVERED },
  sideways: HAIR_SIDEWAYS,
  garments: { ...GARMENTS_OPEN, ...GARMENTS_CLOSED },
  props: MORE_PROPS,
  Beard,
  BeardSideways,
  Glasses,
  GlassesSideways,
  HearingAid,
  Headset,
  Scarf,
  Lanyard,
  Bag,
  Cane,
  Papers,
  CoatBehind,
  CoatBefore,
  SeatBack,
  SeatedLegs,
  WheelchairFront,
} as const;
