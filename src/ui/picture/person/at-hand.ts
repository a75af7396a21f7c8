import type { Hands, PersonLook } from '../../../domain/scenario/look.ts';
import { GARMENTS_AT_HAND } from './garments-at-hand.tsx';
import { HAIR_AT_HAND } from './hair-at-hand.tsx';
import { isIn } from './is-in.ts';
import { PROPS_AT_HAND } from './props-at-hand.tsx';

/** What hands do with things that come with the wardrobe. */
const CARRYING: ReadonlySet<Hands> = new Set<Hands>(['papers', 'sleeve', 'cane']);

/** Whether somebody can be drawn with what comes with the page, without the wardrobe. */
export function isAtHand({ hairStyle, clothes, ...look }: PersonLook): boolean {
  const { type, scarf, lanyard, bag } = clothes;
  const worn = scarf ?? lanyard ?? bag ?? look.device?.[0];
  const onTheFace = (look.beard ?? 'none') !== 'none' || Boolean(look.glasses);
  return (
    isIn(HAIR_AT_HAND, hairStyle) &&
    isIn(GARMENTS_AT_HAND, type) &&
    isIn(PROPS_AT_HAND, look.prop ?? 'none') &&
    !CARRYING.has(look.hands ?? 'relaxed') &&
    look.stance !== 'seated' &&
    worn === undefined &&
    !onTheFace
  );
}
