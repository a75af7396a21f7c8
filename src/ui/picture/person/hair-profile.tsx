import type { ReactNode } from 'react';
import type { HairStyle } from '../../../domain/scenario/look.ts';
import type { HairColours } from './hair-cut.ts';
import type { HairSideways } from './hair-side-cuts.tsx';
import { cap, fall } from './hair-side-cuts.tsx';
import { isIn } from './is-in.ts';
import { Oval, Stroke } from './shapes.tsx';
import { wardrobe } from './wardrobe.ts';

const PLAIT = [
  [-24, 23, 9],
  [-27, 38, 8.4],
  [-28, 52, 7.4],
  [-28, 64, 5.4],
] as const;

const FROM_THE_SIDE = {
  braid: (colours) => (
    <>
      {PLAIT.map(([x, y, size]) => (
        <Oval key={y} x={x} y={y} rx={size * 0.86} ry={size} fill={colours.hair} />
      ))}
      <Stroke d="M-32 33-22 31M-33 46-24 46" colour={colours.shade} width={1.3} />
      {cap(colours)}
    </>
  ),
  waves: fall,
} as const satisfies Record<string, HairSideways>;

const HANGS_RIGHT: ReadonlySet<HairStyle> = new Set<HairStyle>(['lowbun', 'ponytail']);

/** Where the hair behind the head goes in profile: to the back, so that none of it stands before the face. */
export function profileBack(style: HairStyle): string {
  return HANGS_RIGHT.has(style) ? 'scale(-1 1)' : 'translate(-12 0) scale(.66 1)';
}

/** The hair in front of a head in profile; `undefined` where the drawing from the front serves. */
export function profileHair(style: HairStyle, colours: HairColours): ReactNode {
  const sideways = isIn(FROM_THE_SIDE, style) ? FROM_THE_SIDE[style] : wardrobe().sideways[style];
  return sideways?.(colours);
}
