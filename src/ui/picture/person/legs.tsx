import type { ReactElement } from 'react';
import type { PersonLook } from '../../../domain/scenario/look.ts';
import type { Bearing } from './bearing.ts';
import { bearingOf } from './bearing.ts';
import { mix, SHADE } from './colour.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { limb } from './geometry.ts';
import type { Palette } from './palette.ts';
import { Shoe } from './shoe.tsx';

interface LegsProps {
  readonly look: PersonLook;
  readonly frame: Frame;
  readonly palette: Palette;
}

// The right leg does the telling: it is the one on the side of the door.
const OUT: Bearing = { knee: 38, ankle: 50, toe: 1.5, apart: 0 };
const TURNED: Bearing = { knee: 23, ankle: 25, toe: 0.9, apart: 0 };

function stand(look: PersonLook, turned: boolean): Bearing {
  if (look.foot === 'out') return OUT;
  return turned ? TURNED : bearingOf(look);
}

/** Whether the garment leaves the legs bare below a hem. */
function isSkirt(look: PersonLook): boolean {
  return look.clothes.type === 'dress' || look.clothes.skirt === true;
}

/** Both legs of somebody who stands. */
export function StandingLegs({ look, frame, palette }: LegsProps): ReactElement {
  const turned = frame.turn > 0.5;
  const { knee, ankle, toe, apart } = stand(look, turned);
  const shift = frame.centre * 0.2;
  // Heavier builds stand wider and on thicker legs, or they would teeter.
  const spread = frame.bulk * 0.35 + apart;
  const thick = frame.bulk * 0.24;
  const right = ankle + spread;
  const left = -17 + shift - spread;
  const bare = isSkirt(look) && !look.clothes.tights;
  const near = isSkirt(look) && bare ? palette.skin : palette.legs;
  const far = bare ? mix(near, palette.skinShade, 0.7) : mix(near, SHADE, 0.28);
  const shoes = (
    <>
      <Shoe x={right} y={0} turn={toe} colour={palette.shoes} />
      <Shoe x={left} y={0} turn={turned ? 0.66 : -0.82} colour={palette.shoes} />
    </>
  );
  if (isSkirt(look)) {
    return (
      <>
        {shoes}
        <path d={limb([12 + shift, -110], [right - 2, -12], 9, 6)} fill={far} />
        <path d={limb([-14 + shift, -110], [left, -12], 9, 6)} fill={near} />
      </>
    );
  }
  const kneeRight: Point = [knee + spread * 0.7, -86];
  const kneeLeft: Point = [-17 + shift - spread * 0.7, -86];
  return (
    <>
      {shoes}
      <path d={limb([(turned ? 7 : 12) + shift, -158], kneeRight, 15.4 + thick, 12 + thick)} fill={far} />
      <path d={limb(kneeRight, [right - 1, -14], 12 + thick, 8.2 + thick * 0.5)} fill={far} />
      <path d={limb([-12 + shift, -158], kneeLeft, 15.6 + thick, 12.6 + thick)} fill={near} />
      <path d={limb(kneeLeft, [left, -14], 12.6 + thick, 8.2 + thick * 0.5)} fill={near} />
    </>
  );
}
