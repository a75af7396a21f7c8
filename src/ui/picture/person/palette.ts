import { isHexColour } from '../../../domain/scenario/hex-colour.ts';
import type { HairColour, HairStyle, PersonLook, Skin } from '../../../domain/scenario/look.ts';
import { LIGHT, lightness, mix, SHADE } from './colour.ts';
import { isIn } from './is-in.ts';

const SKIN: Readonly<Record<Skin, string>> = {
  s1: '#f7d9c6',
  s2: '#edc2a2',
  s3: '#dca47c',
  s4: '#c38559',
  s5: '#9f6644',
  s6: '#7d4d34',
  s7: '#5f3a2a',
  s8: '#482c22',
};

const HAIR: Readonly<Record<HairColour, string>> = {
  black: '#221a26',
  brown: '#46291f',
  chestnut: '#7b4228',
  auburn: '#a8502c',
  blond: '#d9a656',
  sand: '#b48a58',
  grey: '#8d858f',
  silver: '#c6bfc4',
  white: '#eee8e3',
};

const CLOTH: ReadonlySet<HairStyle> = new Set<HairStyle>(['hijab', 'turban', 'wrap', 'none']);

/** Every colour of one figure, ready to be used as a fill. */
export interface Palette {
  /** Very dark skin gets brighter eyes and a lighter lip, so that the face stays readable. */
  readonly deep: boolean;
  readonly skin: string;
  readonly skinShade: string;
  readonly ink: string;
  readonly lip: string;
  readonly hair: string;
  readonly hairShade: string;
  readonly brow: string;
  readonly beard: string;
  readonly main: string;
  readonly mainShade: string;
  readonly mainLit: string;
  readonly under: string;
  readonly sleeve: string;
  readonly legs: string;
  readonly shoes: string;
  readonly accent: string;
  readonly coat: string;
  readonly chair: string;
  readonly aid: string;
  readonly tie: string | undefined;
  readonly scarf: string | undefined;
  readonly lanyard: string | undefined;
  readonly bag: string | undefined;
  readonly stripe: string | undefined;
  readonly glasses: string | undefined;
  readonly earring: string | undefined;
}

/**
 * A scene file may come from a stranger, and a fill can hold a web address.
 * So a colour that is not `#rrggbb` is dropped here and never reaches the page.
 */
function known(colour: string | undefined): string | undefined {
  return colour !== undefined && isHexColour(colour) ? colour : undefined;
}

function hairOf(hair: string): string {
  return isIn(HAIR, hair) ? HAIR[hair] : (known(hair) ?? HAIR.brown);
}

function hairShadeOf(hair: string): string {
  const light = lightness(hair);
  if (light > 0.5) return mix(hair, '#5a3a4a', 0.32);
  return light < 0.16 ? mix(hair, '#6b5570', 0.35) : mix(hair, '#120a14', 0.3);
}

function browOf(look: PersonLook, hair: string, deep: boolean): string {
  const own = known(look.browColour);
  if (CLOTH.has(look.hairStyle)) return own ?? (deep ? '#191016' : '#3a2620');
  return own ?? (lightness(hair) > 0.55 ? mix(hair, '#5a4038', 0.5) : hair);
}

function glassesOf(glasses: PersonLook['glasses']): string | undefined {
  if (!glasses) return undefined;
  return (glasses === true ? undefined : known(glasses)) ?? '#2b1c33';
}

/** Works out every colour of a figure from its look. */
export function paletteOf(look: PersonLook): Palette {
  const { clothes } = look;
  const skin = SKIN[look.skin];
  const deep = lightness(skin) < 0.38;
  const hair = hairOf(look.hair);
  const brow = browOf(look, hair, deep);
  const beard = known(look.beardColour) ?? (CLOTH.has(look.hairStyle) ? brow : hair);
  const bearded = look.beard !== undefined && look.beard !== 'none';
  const main = known(clothes.main) ?? '#3a5a6b';
  const under = known(clothes.under) ?? '#f6e7d4';
  return {
    deep,
    skin,
    skinShade: mix(skin, deep ? '#1d0f1c' : '#7a2f3c', deep ? 0.34 : 0.26),
    ink: deep ? '#150d14' : '#2a1b2c',
    lip: deep ? mix(skin, '#d9776c', 0.62) : mix(skin, '#a32f3a', 0.62),
    hair,
    hairShade: hairShadeOf(hair),
    // Under a turban or on a bald head, the beard is what tells the colour of the brows.
    brow: bearded && !look.browColour ? beard : brow,
    beard,
    main,
    mainShade: mix(main, SHADE, 0.24),
    mainLit: mix(main, LIGHT, 0.13),
    under,
    sleeve: known(clothes.sleeve) ?? (clothes.type === 'waistcoat' ? under : main),
    legs: known(clothes.legs) ?? '#2c2740',
    shoes: known(clothes.shoes) ?? '#231a26',
    accent: known(clothes.accent) ?? '#e9a23b',
    coat: known(clothes.coat) ?? '#8a3d52',
    chair: known(clothes.chair) ?? '#2b2440',
    aid: known(clothes.aid) ?? '#1f8f8a',
    tie: known(clothes.tie),
    scarf: known(clothes.scarf),
    lanyard: known(clothes.lanyard),
    bag: known(clothes.bag),
    stripe: known(clothes.stripe),
    glasses: glassesOf(look.glasses),
    earring: known(look.earring),
  };
}
