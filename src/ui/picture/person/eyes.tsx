import type { ReactElement } from 'react';
import type { Age, Brows } from '../../../domain/scenario/look.ts';
import type { HeadPose } from './frame.ts';
import { short as n } from './geometry.ts';
import type { Palette } from './palette.ts';
import { Oval, Stroke } from './shapes.tsx';

type Side = -1 | 1;

interface EyeProps {
  readonly side: Side;
  readonly head: HeadPose;
  readonly palette: Palette;
  readonly brows: Brows;
  readonly age: Age;
  readonly warm: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** How wide the eye looks once the head has turned. */
  readonly w: number;
}

function placeOf(side: Side, { yaw, pitch }: HeadPose): Place {
  const far = side * yaw > 0;
  return {
    x: yaw * 11 + side * (11 - (far ? Math.abs(yaw) * 3.6 : 0)),
    y: -3 + pitch,
    w: far ? 1 - Math.abs(yaw) * 0.3 : 1,
  };
}

// Inner and outer end of the brow, each as a shift upwards (negative) or down.
const BROW: Readonly<Record<Brows, (side: Side) => readonly [inner: number, outer: number]>> = {
  neutral: () => [0, 0],
  soft: () => [-0.6, 0.4],
  raised: () => [-3.6, -3.2],
  worried: () => [-4.2, 0.8],
  uneasy: () => [-3, 1],
  knit: () => [1.6, -1.6],
  up: (side) => (side < 0 ? [0, 0] : [-4, -3]),
};

function Brow({
  side,
  place,
  brows,
  age,
  colour,
}: {
  readonly side: Side;
  readonly place: Place;
  readonly brows: Brows;
  readonly age: Age;
  readonly colour: string;
}): ReactElement {
  const { x, y, w } = place;
  const [inner, outer] = BROW[brows](side);
  const innerY = y - 10 + inner;
  const outerY = y - 9.2 + outer;
  return (
    <Stroke
      d={`M${n(x - side * 5.2 * w)} ${n(innerY)}Q${n(x + side * 1.4)} ${n((innerY + outerY) / 2 - 2.2)} ${n(x + side * 6 * w)} ${n(outerY)}`}
      colour={colour}
      width={age === 'young' ? 2.4 : 2.7}
    />
  );
}

function Lashes({ place, colour }: { readonly place: Place; readonly colour: string }): ReactElement {
  const { x, y, w } = place;
  return (
    <Stroke
      d={`M${n(x - 4.4 * w)} ${n(y - 0.5)}Q${n(x)} ${n(y + 3.6)} ${n(x + 4.4 * w)} ${n(y - 0.5)}`}
      colour={colour}
      width={1.9}
    />
  );
}

function Lowered({
  place,
  head,
  palette,
}: {
  readonly place: Place;
  readonly head: HeadPose;
  readonly palette: Palette;
}): ReactElement {
  const { x, y, w } = place;
  return (
    <>
      <Oval x={x + head.pupilX * 1.2} y={y + 2} rx={2.5 * w} ry={1.9} fill={palette.ink} />
      <path
        d={`M${n(x - 5 * w)} ${n(y + 1.4)}Q${n(x)} ${n(y - 5)} ${n(x + 5 * w)} ${n(y + 1.4)}Q${n(x)} ${n(y + 3)} ${n(x - 5 * w)} ${n(y + 1.4)}Z`}
        fill={palette.skinShade}
      />
      <Stroke
        d={`M${n(x - 4.8 * w)} ${n(y + 1)}Q${n(x)} ${n(y + 3.6)} ${n(x + 4.8 * w)} ${n(y + 1)}`}
        colour={palette.ink}
        width={1.6}
      />
    </>
  );
}

// A sliver of white shows only sideways, and always a little on very dark skin.
function OpenEye({
  place,
  head,
  palette,
  brows,
  warm,
}: {
  readonly place: Place;
  readonly head: HeadPose;
  readonly palette: Palette;
  readonly brows: Brows;
  readonly warm: boolean;
}): ReactElement {
  const { x, y, w } = place;
  const { pupilX, pupilY } = head;
  const iris = 3.7 * (brows === 'raised' ? 1.12 : 1);
  const white = 4.3 * (brows === 'raised' ? 1.12 : 1);
  const sideways = Math.abs(pupilX) > 0.6;
  return (
    <>
      {sideways ? (
        <>
          <Oval x={x} y={y} rx={5 * w} ry={white} fill="#fffaf2" />
          <Oval x={x + pupilX * 2.1 * w} y={y + pupilY * 0.9} rx={2.9 * w} ry={iris} fill={palette.ink} />
          <Stroke
            d={`M${n(x - 5 * w)} ${n(y - 2)}Q${n(x)} ${n(y - 5.8)} ${n(x + 5 * w)} ${n(y - 2)}`}
            colour={palette.ink}
            width={1.3}
          />
        </>
      ) : (
        <>
          {palette.deep ? <Oval x={x} y={y} rx={4.1 * w} ry={white * 0.9} fill="#fff3e2" /> : null}
          <Oval x={x + pupilX} y={y + pupilY * 0.8} rx={2.9 * w} ry={iris} fill={palette.ink} />
          <Oval x={x + pupilX + 1} y={y - 1.3} rx={0.9} ry={0.9} fill="#fff" opacity={0.85} />
        </>
      )}
      {warm ? (
        <path
          d={`M${n(x - 5)} ${n(y + 5.4)}Q${n(x)} ${n(y + 0.2)} ${n(x + 5)} ${n(y + 5.4)}Z`}
          fill={palette.skin}
        />
      ) : null}
    </>
  );
}

function Wrinkles({
  side,
  place,
  age,
  colour,
}: {
  readonly side: Side;
  readonly place: Place;
  readonly age: Age;
  readonly colour: string;
}): ReactElement | null {
  const { x, y } = place;
  if (age !== 'middle' && age !== 'older') return null;
  const corner = `M${n(x + side * 6.6)} ${n(y - 1)}l${n(side * 3)} -1.4M${n(x + side * 6.6)} ${n(y + 1.6)}l${n(side * 3)} .8`;
  return (
    <>
      <Stroke d={corner} colour={colour} width={1.1} />
      {age === 'older' ? (
        <Stroke d={`M${n(x - 4)} ${n(y + 6.6)}q4 2.4 8 0`} colour={colour} width={1.1} />
      ) : null}
    </>
  );
}

/** One eye with its brow and, in time, its lines. */
export function Eye({ side, head, palette, brows, age, warm }: EyeProps): ReactElement {
  const place = placeOf(side, head);
  return (
    <>
      {head.lid >= 1 ? (
        <Lashes place={place} colour={palette.ink} />
      ) : head.lid > 0.5 ? (
        <Lowered place={place} head={head} palette={palette} />
      ) : (
        <OpenEye place={place} head={head} palette={palette} brows={brows} warm={warm} />
      )}
      <Wrinkles side={side} place={place} age={age} colour={palette.skinShade} />
      <Brow side={side} place={place} brows={brows} age={age} colour={palette.brow} />
    </>
  );
}
