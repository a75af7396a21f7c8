/**
 * How a person and a room look, as plain data. Scenario files choose from these
 * closed sets; the picture draws them. Nothing here knows how anything is drawn.
 */

/** Skin tones from the lightest to the darkest. */
export const SKINS = ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] as const;
export type Skin = (typeof SKINS)[number];

/** Hair colours with a name. Any other colour is written as `#rrggbb`. */
export const HAIR_COLOURS = [
  'black',
  'brown',
  'chestnut',
  'auburn',
  'blond',
  'sand',
  'grey',
  'silver',
  'white',
] as const;
export type HairColour = (typeof HAIR_COLOURS)[number];

/** Hair, or what covers it. For hijab, turban and wrap the hair colour is the colour of the cloth. */
export const HAIR_STYLES = [
  'none',
  'short',
  'crop',
  'side',
  'quiff',
  'receding',
  'bob',
  'long',
  'waves',
  'bun',
  'lowbun',
  'ponytail',
  'afro',
  'curly',
  'locs',
  'braid',
  'hijab',
  'turban',
  'wrap',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** Where somebody looks, seen from the player: `you` is lower left, the door is to the right. */
export const GAZES = [
  'you',
  'front',
  'door',
  'glance',
  'room',
  'down',
  'phone',
  'watch',
  'left',
  'up',
  'closed',
] as const;
export type Gaze = (typeof GAZES)[number];

/** The set of the brows; `up` raises only one. */
export const BROWS = ['neutral', 'soft', 'raised', 'worried', 'uneasy', 'knit', 'up'] as const;
export type Brows = (typeof BROWS)[number];

/** The shape of the mouth. */
export const MOUTHS = [
  'smile',
  'grin',
  'talk',
  'o',
  'flat',
  'pressed',
  'fading',
  'hurt',
  'relieved',
  'wry',
] as const;
export type Mouth = (typeof MOUTHS)[number];

/** What both arms do. `relaxed` still holds a thing in the hand if there is one; in `sleeve` one arm is in the coat. */
export const HANDS = [
  'relaxed',
  'hold',
  'phone',
  'gesture',
  'gesture2',
  'handshake',
  'offer',
  'watch',
  'papers',
  'clasped',
  'pocket',
  'chest',
  'wave',
  'finger',
  'show',
  'lap',
  'cane',
  'coat',
  'sleeve',
] as const;
export type Hands = (typeof HANDS)[number];

/** The thing in the hand that is not busy. */
export const PROPS = ['none', 'glass', 'glass-empty', 'phone', 'card', 'mug', 'plate'] as const;
export type Prop = (typeof PROPS)[number];

/** How the body stands towards the player; `turned` and `away` open it to the room on the right. */
export const STANCES = ['toward', 'front', 'away', 'turned', 'closer', 'back', 'left', 'seated'] as const;
export type Stance = (typeof STANCES)[number];

/** `out`: one foot points to the door. */
export const FEET = ['in', 'out'] as const;
export type Feet = (typeof FEET)[number];

/** The width of the body. */
export const BUILDS = ['slim', 'medium', 'broad', 'full'] as const;
export type Build = (typeof BUILDS)[number];

/** The outline of the face. */
export const FACES = ['oval', 'square', 'round', 'long'] as const;
export type Face = (typeof FACES)[number];

/** A rough age, which shows only in a few lines of the face and in posture. */
export const AGES = ['young', 'adult', 'middle', 'older'] as const;
export type Age = (typeof AGES)[number];

/** Facial hair. */
export const BEARDS = ['none', 'full', 'short', 'moustache', 'goatee'] as const;
export type Beard = (typeof BEARDS)[number];

/** Things people live with: on anybody, never as a topic. */
export const DEVICES = ['wheelchair', 'cane', 'hearing-aid', 'headset'] as const;
export type Device = (typeof DEVICES)[number];

/** What somebody wears on the upper body. */
export const CLOTHES_TYPES = [
  'blazer',
  'coat',
  'cardigan',
  'hoodie',
  'shirt',
  'polo',
  'kurta',
  'waistcoat',
  'dress',
  'turtleneck',
  'jumper',
] as const;
export type ClothesType = (typeof CLOTHES_TYPES)[number];

/** Cues the picture can show. Each is a set of changes to a look; the words for it belong to the scene. */
export const CUE_LOOKS = [
  'warm',
  'door',
  'over',
  'phone',
  'watch',
  'foot',
  'torso',
  'closer',
  'back',
  'down',
  'hand',
  'papers',
  'empty',
  'fading',
  'hurt',
  'relieved',
  'more',
  'coat',
  'talks',
  'listens',
] as const;
export type CueLook = (typeof CUE_LOOKS)[number];

/** The places an evening can happen in. */
export const ROOMS = [
  'mixer',
  'reception',
  'booth',
  'corridor',
  'dinner',
  'video',
  'lift',
  'office',
  'kitchen',
] as const;
export type Room = (typeof ROOMS)[number];

/** A colour as `#rrggbb`. The picture puts a calm default in place of anything else. */
export type HexColour = `#${string}`;

/** What somebody wears. Every colour left out has a calm default. */
export interface Clothes {
  readonly type: ClothesType;
  /** The colour of the garment that `type` names. */
  readonly main: HexColour;
  /** The layer below an open garment. */
  readonly under?: HexColour;
  readonly legs?: HexColour;
  readonly shoes?: HexColour;
  /** Buttons, belts, cords, a folded handkerchief. */
  readonly accent?: HexColour;
  /** Sleeves, where they are not in the main colour. */
  readonly sleeve?: HexColour;
  readonly tie?: HexColour;
  readonly scarf?: HexColour;
  readonly lanyard?: HexColour;
  readonly bag?: HexColour;
  readonly stripe?: HexColour;
  /** The coat: over the arm in `coat`, half on in `sleeve`. */
  readonly coat?: HexColour;
  /** The frame of the wheelchair. */
  readonly chair?: HexColour;
  /** The hearing aid. */
  readonly aid?: HexColour;
  /** `false` takes the shirt collar out of a blazer or coat. */
  readonly shirt?: boolean;
  /** Short sleeves. A polo always has them. */
  readonly short?: boolean;
  readonly skirt?: boolean;
  /** Legs below a skirt or dress in the colour of `legs` instead of skin. */
  readonly tights?: boolean;
  /** A folded handkerchief in the breast pocket. */
  readonly pocket?: boolean;
}

/** Everything the picture needs to draw one person. */
export interface PersonLook {
  readonly skin: Skin;
  readonly hair: HairColour | HexColour;
  readonly hairStyle: HairStyle;
  readonly clothes: Clothes;
  /** Times the usual height, from 0.92 to 1.06. */
  readonly height?: number;
  readonly build?: Build;
  readonly face?: Face;
  readonly age?: Age;
  readonly beard?: Beard;
  readonly beardColour?: HexColour;
  readonly browColour?: HexColour;
  /** `true` for a dark frame, or the colour of the frame. */
  readonly glasses?: boolean | HexColour;
  readonly earring?: HexColour;
  readonly device?: readonly Device[];
  readonly gaze?: Gaze;
  readonly brows?: Brows;
  readonly mouth?: Mouth;
  readonly hands?: Hands;
  readonly prop?: Prop;
  readonly stance?: Stance;
  readonly foot?: Feet;
  /** Degrees the head leans; positive leans towards the room. */
  readonly tilt?: number;
}
