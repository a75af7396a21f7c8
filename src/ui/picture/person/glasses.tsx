import type { ReactElement } from 'react';
import type { HeadPose } from './frame.ts';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

interface GlassesProps {
  readonly head: HeadPose;
  readonly colour: string;
}

const HALF = 8.2;

function Lens({
  x,
  y,
  part,
  colour,
}: {
  readonly x: number;
  readonly y: number;
  readonly part: number;
  readonly colour: string;
}): ReactElement {
  return (
    <rect
      x={n(x - HALF * part)}
      y={n(y - 7)}
      width={n(HALF * 2 * part)}
      height="14"
      rx="6"
      fill="#fff"
      fillOpacity=".12"
      stroke={colour}
      strokeWidth="1.9"
    />
  );
}

/** Glasses: the lens on the far side narrows as the head turns. */
export function Glasses({ head, colour }: GlassesProps): ReactElement {
  const { yaw, pitch } = head;
  const middle = yaw * 11;
  const narrowed = 1 - Math.abs(yaw) * 0.2;
  const left = middle - 11 - (yaw < 0 ? yaw * 2.6 : 0);
  const right = middle + 11 - (yaw > 0 ? yaw * 2.6 : 0);
  const y = -2 + pitch;
  return (
    <>
      <Lens x={left} y={y} part={yaw < 0 ? narrowed : 1} colour={colour} />
      <Lens x={right} y={y} part={yaw > 0 ? narrowed : 1} colour={colour} />
      <Stroke
        d={`M${n(left + HALF)} ${n(y - 1.4)}Q${n(middle)} ${n(y - 4)} ${n(right - HALF)} ${n(y - 1.4)}`}
        colour={colour}
        width={1.9}
      />
      {yaw > -0.7 ? (
        <Stroke d={`M${n(left - HALF)} ${n(y - 2)}L-25.5 ${n(y - 3.4)}`} colour={colour} width={1.7} />
      ) : null}
      {yaw < 0.7 ? (
        <Stroke d={`M${n(right + HALF)} ${n(y - 2)}L25.5 ${n(y - 3.4)}`} colour={colour} width={1.7} />
      ) : null}
    </>
  );
}

/** Glasses on a head that is seen from the side. */
export function GlassesSideways({ colour }: Pick<GlassesProps, 'colour'>): ReactElement {
  return (
    <>
      <rect
        x="10.4"
        y="-10"
        width="13.4"
        height="14"
        rx="6"
        fill="#fff"
        fillOpacity=".12"
        stroke={colour}
        strokeWidth="1.9"
      />
      <Stroke d={`M10.4-4.4L-6-4.6M23.8-5.4 26.4-5.8`} colour={colour} width={1.9} />
    </>
  );
}
