import type { ReactElement } from 'react';
import type { Age, Mouth as MouthShape, PersonLook } from '../../../domain/scenario/look.ts';
import { Eye } from './eyes.tsx';
import type { HeadPose } from './frame.ts';
import { short as n } from './geometry.ts';
import { Mouth } from './mouth.tsx';
import type { Palette } from './palette.ts';
import { Oval, Stroke } from './shapes.tsx';
import { wardrobe } from './wardrobe.ts';

const WARM: ReadonlySet<MouthShape> = new Set<MouthShape>(['smile', 'grin', 'relieved']);

function Nose({ head, colour }: { readonly head: HeadPose; readonly colour: string }): ReactElement {
  const dir = head.yaw >= 0.2 ? 1 : -1;
  const x = head.yaw * 11 + dir * 0.8;
  const y = -1 + head.pitch;
  const at = (dx: number, dy: number): string => `${n(x + dir * dx)} ${n(y + dy)}`;
  return (
    <path
      d={`M${at(-0.6, -1)}C${at(2.4, 4)} ${at(6.6, 9)} ${at(4.6, 11.4)}C${at(2, 13)} ${at(-2.6, 12.6)} ${at(-3.6, 11)}C${at(-0.6, 9.4)} ${at(-0.2, 4)} ${at(-0.6, -1)}Z`}
      fill={colour}
    />
  );
}

function Lines({
  age,
  x,
  y,
  colour,
}: {
  readonly age: Age;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}): ReactElement | null {
  if (age !== 'middle' && age !== 'older') return null;
  return (
    <>
      <Stroke
        d={`M${n(x - 9)} ${n(12 + y)}q-3.4 3-3.6 7M${n(x + 9)} ${n(12 + y)}q3.4 3 3.6 7`}
        colour={colour}
        width={1.2}
      />
      {age === 'older' ? (
        <Stroke d={`M${n(x - 9)} ${n(-22 + y)}q9-3 18 0`} colour={colour} width={1.2} />
      ) : null}
    </>
  );
}

interface FaceProps {
  readonly look: PersonLook;
  readonly head: HeadPose;
  readonly palette: Palette;
}

/** The features of a face, in head space. */
export function Face({ look, head, palette }: FaceProps): ReactElement {
  const age = look.age ?? 'adult';
  const brows = look.brows ?? 'neutral';
  const mouth = look.mouth ?? 'smile';
  const bearded = (look.beard ?? 'none') !== 'none';
  const warm = WARM.has(mouth);
  const x = head.yaw * 11;
  const y = head.pitch;
  const eyes = { head, palette, brows, age, warm };
  return (
    <>
      <Eye side={-1} {...eyes} />
      <Eye side={1} {...eyes} />
      <Nose head={head} colour={palette.skinShade} />
      <Lines age={age} x={x} y={y} colour={palette.skinShade} />
      {bearded ? <OnTheJaw look={look} head={head} palette={palette} /> : null}
      <g transform={`translate(${n(x * 1.02)} ${n(19 + y)})`}>
        <Mouth shape={mouth} palette={palette} />
      </g>
      {warm ? (
        <>
          <Oval
            x={x - 16.5 + (head.yaw > 0 ? 2 : 0)}
            y={9 + y}
            rx={5}
            ry={3.4}
            fill={palette.lip}
            opacity={0.22}
          />
          <Oval
            x={x + 16.5 - (head.yaw > 0 ? 4 : 0)}
            y={9 + y}
            rx={5}
            ry={3.4}
            fill={palette.lip}
            opacity={0.22}
          />
        </>
      ) : null}
      {palette.glasses ? <OnTheNose head={head} colour={palette.glasses} /> : null}
    </>
  );
}

function OnTheJaw({ look, head, palette }: FaceProps): ReactElement {
  const { Beard } = wardrobe();
  return <Beard shape={look.beard ?? 'none'} head={head} palette={palette} />;
}

function OnTheNose({ head, colour }: { readonly head: HeadPose; readonly colour: string }): ReactElement {
  const { Glasses } = wardrobe();
  return <Glasses head={head} colour={colour} />;
}
