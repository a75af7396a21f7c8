import type { ReactElement } from 'react';
import type { Prop } from '../../../domain/scenario/look.ts';
import { isIn } from './is-in.ts';
import { PROPS_AT_HAND } from './props-at-hand.tsx';
import { wardrobe } from './wardrobe.ts';

/** A thing held in the hand, with the palm at the origin. */
export function HeldProp({ prop }: { readonly prop: Prop }): ReactElement {
  return <>{isIn(PROPS_AT_HAND, prop) ? PROPS_AT_HAND[prop]() : wardrobe().props[prop]()}</>;
}
