import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { DarkCorner, NearFloor } from './dark-corner.tsx';
import { HillPicture } from './furniture.tsx';
import { Glow } from './light.tsx';
import { Plant } from './plant.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, Sheet } from './sheet.tsx';

const RIDERS: readonly Bystander[] = [{ x: 468, y: 332, scale: 0.8, as: 'bun', sheet: 2 }];

const WAITING: readonly Bystander[] = [
  { x: 706, y: 342, scale: 0.86, as: 'jacket', sheet: 3, mirrored: true },
  { x: 1066, y: 340, scale: 0.84, as: 'dress', sheet: 3 },
];

// The lower row is what a telephone sees; the upper ones appear in a tall column.
const CEILING_LIGHTS = [20, -120, -290, -500, -760, -1080] as const;

/** A lift with its doors shut, and an unlit sign above. */
function ShutLift({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 138)`}>
      <rect x="-9" y="-10" width="122" height="202" rx="3" fill={level(3)} />
      <rect width="104" height="192" fill={level(4)} />
      <path d="M0 0H24L12 192H0ZM52 0H76L64 192H52Z" fill={level(5)} opacity=".4" />
      <Line d="M52 2V191" colour={level(5)} width={3} />
      <rect x="30" y="-32" width="44" height="16" rx="4" fill={level(4)} />
      <path d="M46-20 52-28 58-20Z" fill={level(2)} />
    </g>
  );
}

/** The one lift that has come: its cabin is the brightest place on the floor. */
function OpenLift({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 138)`}>
      <rect x="-10" y="-10" width="136" height="202" rx="3" fill={level(3)} />
      <rect width="116" height="192" fill={level(0)} />
      <path d="M0 192 26 168H90L116 192Z" fill={level(2)} />
      <Line d="M26 168V22H90V168" colour={level(1)} width={2.6} />
      <Line d="M28 112H88" colour={level(2)} width={3} />
      <rect x="30" y="8" width="56" height="7" rx="3.5" fill="#fff3d9" />
      <rect x="-6" width="20" height="192" fill={level(5)} />
      <rect x="102" width="20" height="192" fill={level(5)} />
      <rect x="36" y="-34" width="46" height="18" rx="4" fill={level(6)} />
      <path d="M49-20 55-30 61-20Z" fill={level(0)} />
      <rect x="66" y="-30" width="8" height="10" rx="1.6" fill={level(0)} />
    </g>
  );
}

/** The two buttons between the lifts; somebody has pressed the upper one. */
function CallPanel({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 246)`}>
      <rect x="-9" y="-21" width="18" height="42" rx="5" fill={level(5)} />
      <circle cy="-9" r="5" fill={level(0)} />
      <circle cy="9" r="5" fill={level(3)} />
    </g>
  );
}

/** A lobby after hours: shut doors, and one lift that stands open and lit. */
export function LiftRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={330} fill={level(2)} />
      <Band top={BEYOND.top} bottom={78} fill={level(1)} />
      <Band top={74} bottom={80} fill={level(3)} />
      {CEILING_LIGHTS.map((y) => (
        <g key={y} fill={level(0)}>
          <rect x="236" y={y} width="128" height="10" rx="5" />
          <rect x="420" y={y} width="150" height="10" rx="5" />
          <rect x="640" y={y} width="150" height="10" rx="5" />
          <rect x="880" y={y} width="150" height="10" rx="5" />
          <rect x="1120" y={y} width="150" height="10" rx="5" />
        </g>
      ))}
      <Glow x={494} y={220} radius={150} />
      <Band top={314} bottom={330} fill={level(3)} />
      <Band top={330} bottom={BEYOND.bottom} fill={level(3)} />
      <path d={`M436 330H552L640 ${BEYOND.bottom}H300Z`} fill={level(1)} opacity=".5" />
      <Sheet>
        <ShutLift x={262} />
      </Sheet>
      <Sheet>
        <OpenLift x={436} />
      </Sheet>
      <ShutLift x={640} />
      <ShutLift x={800} />
      <ShutLift x={1000} />
      <ShutLift x={1160} />
      <CallPanel x={398} />
      <WallClock x={398} y={134} radius={20} />
      <Crowd people={RIDERS} />
      <Sheet>
        <Crowd people={WAITING} />
      </Sheet>
      {far}
      <DarkCorner>
        <Sheet>
          <HillPicture x={44} y={92} />
        </Sheet>
        <Sheet>
          <HillPicture x={-170} y={92} />
        </Sheet>
      </DarkCorner>
      <NearFloor />
      {near}
      <Sheet>
        <Plant x={576} y={472} size={1.05} sheet={6} />
      </Sheet>
    </>
  );
}
