import type { PersonLook } from '../../../domain/scenario/look.ts';

/** How somebody stands when nothing makes them move a foot. */
export interface Bearing {
  /** Where knee and ankle of the leg on the door's side are, to the right of the middle. */
  readonly knee: number;
  readonly ankle: number;
  /** How far its foot turns out: 1 is side on. */
  readonly toe: number;
  /** How much further apart both feet are. */
  readonly apart: number;
}

const EVEN: Bearing = { knee: 24, ankle: 23, toe: 0.62, apart: 0 };
/** The weight on one leg, the other knee loose. */
const LOOSE: Bearing = { knee: 31, ankle: 21, toe: 0.86, apart: 0 };
/** One foot a little ahead. */
const AHEAD: Bearing = { knee: 22, ankle: 31, toe: 0.72, apart: -1 };
const APART: Bearing = { knee: 26, ankle: 27, toe: 0.74, apart: 4 };
const TOGETHER: Bearing = { knee: 20, ankle: 17, toe: 0.6, apart: -3 };

const LOOSELY = [EVEN, LOOSE, AHEAD] as const;

/**
 * A number that stays with a person whatever they put on or do, so that people in one room differ without anybody
 * writing down how. A whole number, 0 or more.
 */
function trait({ skin, hair, hairStyle, build = 'medium', age = 'adult' }: PersonLook): number {
  return [...`${skin} ${hair} ${hairStyle} ${build} ${age}`].reduce(
    (sum, letter, place) => sum + (letter.codePointAt(0) ?? 0) * (place + 1),
    0,
  );
}

/** How somebody stands: broad people wide, old people close, and the rest as their traits have it. */
export function bearingOf(look: PersonLook): Bearing {
  if (look.build === 'broad' || look.build === 'full') return APART;
  if (look.age === 'older') return TOGETHER;
  return LOOSELY[trait(look) % LOOSELY.length] ?? EVEN;
}

/** Times the usual height, from 0.92 to 1.06: what the look says, else 0.95 to 1.04 by traits, less with the years. */
export function heightOf(look: PersonLook): number {
  const own = look.height ?? 0.95 + (trait(look) % 7) * 0.015 - (look.age === 'older' ? 0.02 : 0);
  return Math.min(1.06, Math.max(0.92, own));
}
