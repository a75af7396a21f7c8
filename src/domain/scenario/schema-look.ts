import * as v from 'valibot';
import { isHexColour } from './hex-colour.ts';
import type { HexColour } from './look.ts';
import {
  AGES,
  BEARDS,
  BROWS,
  BUILDS,
  CLOTHES_TYPES,
  DEVICES,
  FACES,
  FEET,
  GAZES,
  HAIR_COLOURS,
  HAIR_STYLES,
  HANDS,
  MOUTHS,
  PROPS,
  SKINS,
  STANCES,
} from './look.ts';

const hex = v.custom<HexColour>((value) => typeof value === 'string' && isHexColour(value), '#rrggbb');
const yesNo = v.boolean();

/** What a person wears. */
export const clothesSchema = v.strictObject({
  type: v.picklist(CLOTHES_TYPES),
  main: hex,
  under: v.exactOptional(hex),
  legs: v.exactOptional(hex),
  shoes: v.exactOptional(hex),
  accent: v.exactOptional(hex),
  sleeve: v.exactOptional(hex),
  tie: v.exactOptional(hex),
  scarf: v.exactOptional(hex),
  lanyard: v.exactOptional(hex),
  bag: v.exactOptional(hex),
  stripe: v.exactOptional(hex),
  coat: v.exactOptional(hex),
  chair: v.exactOptional(hex),
  aid: v.exactOptional(hex),
  shirt: v.exactOptional(yesNo),
  short: v.exactOptional(yesNo),
  skirt: v.exactOptional(yesNo),
  tights: v.exactOptional(yesNo),
  pocket: v.exactOptional(yesNo),
});

const skin = v.picklist(SKINS);
const hair = v.union([v.picklist(HAIR_COLOURS), hex]);
const hairStyle = v.picklist(HAIR_STYLES);

const optionalLook = {
  height: v.exactOptional(v.pipe(v.number(), v.minValue(0.92), v.maxValue(1.06))),
  build: v.exactOptional(v.picklist(BUILDS)),
  face: v.exactOptional(v.picklist(FACES)),
  age: v.exactOptional(v.picklist(AGES)),
  beard: v.exactOptional(v.picklist(BEARDS)),
  beardColour: v.exactOptional(hex),
  browColour: v.exactOptional(hex),
  glasses: v.exactOptional(v.union([yesNo, hex])),
  earring: v.exactOptional(hex),
  device: v.exactOptional(v.array(v.picklist(DEVICES))),
  gaze: v.exactOptional(v.picklist(GAZES)),
  brows: v.exactOptional(v.picklist(BROWS)),
  mouth: v.exactOptional(v.picklist(MOUTHS)),
  hands: v.exactOptional(v.picklist(HANDS)),
  prop: v.exactOptional(v.picklist(PROPS)),
  stance: v.exactOptional(v.picklist(STANCES)),
  foot: v.exactOptional(v.picklist(FEET)),
  tilt: v.exactOptional(v.pipe(v.number(), v.minValue(-20), v.maxValue(20))),
};

/** How a person is drawn. */
export const lookSchema = v.strictObject({ skin, hair, hairStyle, clothes: clothesSchema, ...optionalLook });

/** What changes in how a person is drawn, such as the coat going on. */
export const lookChangeSchema = v.strictObject({ clothes: v.exactOptional(clothesSchema), ...optionalLook });
