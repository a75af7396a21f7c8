import type { ReactElement } from 'react';
import { mix, SHADE } from './colour.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { limb, short as n } from './geometry.ts';
import type { Palette } from './palette.ts';
import { Oval, Stroke } from './shapes.tsx';
import { Shoe } from './shoe.tsx';

interface SeatProps {
  readonly frame: Frame;
  readonly palette: Palette;
}

type Facing = 1 | -1;

/** Somebody who sits turns the knees, and with them the chair, to one side. */
function facingOf(frame: Frame): Facing {
  return frame.turn <= 0.3 ? -1 : 1;
}

function joints(d: Facing): {
  readonly left: Point;
  readonly right: Point;
  readonly leftFoot: Point;
  readonly rightFoot: Point;
} {
  return {
    left: [-15 + d * 34, -78],
    right: [13 + d * 32, -80],
    leftFoot: [-15 + d * 40, -18],
    rightFoot: [13 + d * 37, -18],
  };
}

/** The part of the chair behind the body. */
export function SeatBack({ frame, palette }: SeatProps): ReactElement {
  const d = facingOf(frame);
  const { chair } = palette;
  if (!frame.wheelchair) {
    return (
      <>
        <path d="M-34-190Q0-182 34-190L32-78H-32Z" fill="#6d4a3f" />
        <Stroke d="M-28-80-34-2M28-80 34-2" colour="#4f352f" width={6} />
      </>
    );
  }
  return (
    <>
      <ellipse
        cx={-d * 34}
        cy="-48"
        rx="27"
        ry="45"
        fill="none"
        stroke={mix(chair, '#ffffff', 0.18)}
        strokeWidth="5"
      />
      <path d={`M${-d * 50 - 6}-176h12V-66h-12Z`} fill={chair} />
      <path d="M-36-166Q0-158 36-166L34-84H-34Z" fill={mix(chair, '#ffffff', 0.1)} />
      <Stroke d={`M${-d * 52}-172h${-d * 14}`} colour={chair} width={7} />
    </>
  );
}

/** Both legs of somebody who sits. */
export function SeatedLegs({ frame, palette }: SeatProps): ReactElement {
  const d = facingOf(frame);
  const { left, right, leftFoot, rightFoot } = joints(d);
  const far = mix(palette.legs, SHADE, 0.28);
  return (
    <>
      <path d={limb([15, -82], right, 17, 14.4)} fill={far} />
      <path d={limb(right, rightFoot, 13.4, 9)} fill={far} />
      <Shoe x={rightFoot[0]} y={-6} turn={d * 0.75} colour={palette.shoes} />
      <path d={limb([-15, -82], left, 17.4, 15)} fill={palette.legs} />
      <path d={limb(left, leftFoot, 14, 9.4)} fill={palette.legs} />
      <Shoe x={leftFoot[0]} y={-6} turn={d * 0.8} colour={palette.shoes} />
    </>
  );
}

/** The part of a wheelchair in front of the body: the near wheel, footrest and caster. */
export function WheelchairFront({ frame, palette }: SeatProps): ReactElement | null {
  if (!frame.wheelchair) return null;
  const d = facingOf(frame);
  const { left, leftFoot } = joints(d);
  const { chair } = palette;
  const hub = -d * 24;
  return (
    <>
      <Stroke d={`M${n(leftFoot[0] - d * 12)}-3h${d * 40}`} colour={chair} width={4.4} />
      <Stroke
        d={`M${n(leftFoot[0] - d * 10)}-4 ${n(left[0] - d * 8)}-62H${-d * 20}`}
        colour={chair}
        width={4}
      />
      <ellipse cx={hub} cy="-47" rx="33" ry="46" fill="none" stroke={chair} strokeWidth="6.4" />
      <ellipse
        cx={hub}
        cy="-47"
        rx="26"
        ry="38"
        fill="none"
        stroke={mix(chair, '#ffffff', 0.45)}
        strokeWidth="2"
      />
      <Stroke
        d={`M${hub}-93V-1M${hub - 33}-47h66M${hub - 23}-80l46 66M${hub + 23}-80l-46 66`}
        colour={mix(chair, '#ffffff', 0.25)}
        width={1.2}
      />
      <Oval x={hub} y={-47} rx={5} ry={6} fill={chair} />
      <circle cx={d * 10} cy="-9" r="8" fill="none" stroke={chair} strokeWidth="4" />
      <Stroke d={`M${d * 10}-9 ${d * 6}-30`} colour={chair} width={3.4} />
    </>
  );
}
