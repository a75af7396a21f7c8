import type { ReactElement } from 'react';
import { useId } from 'react';
import { WallClock } from './clock.tsx';
import { DarkCorner } from './dark-corner.tsx';
import { Bottles } from './furniture.tsx';
import { Glow, Lamp } from './light.tsx';
import { NightDoor } from './night-door.tsx';
import { Plant } from './plant.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, Sheet } from './sheet.tsx';

/** The picture of whoever speaks, and of whoever listens. Only there can anybody be seen. */
const TILES = [
  { x: 204, y: 98, width: 178, height: 196, radius: 6 },
  { x: 388, y: 98, width: 72, height: 196, radius: 5 },
] as const;

/** What stands behind the people on the screen: their rooms, not yours. */
function Backdrops(): ReactElement {
  return (
    <>
      {TILES.map(({ x, y, width, height, radius }, i) => (
        <rect key={x} x={x} y={y} width={width} height={height} rx={radius} fill={level(i === 0 ? 2 : 4)} />
      ))}
      <circle cx="348" cy="150" r="30" fill={level(0)} opacity=".4" />
      <rect x="214" y="126" width="44" height="5" fill={level(4)} />
      <g transform="translate(213 0) scale(.6 1)">
        <Bottles x={0} y={126} />
      </g>
      <rect x="338" y="196" width="44" height="98" fill={level(3)} />
    </>
  );
}

/** The row of round buttons under the call; the last one ends it. */
function CallButtons(): ReactElement {
  return (
    <g transform="translate(292 318)">
      {[-48, -16, 16].map((x) => (
        <circle key={x} cx={x} r="11" fill={level(5)} />
      ))}
      <path d="M-50-5h4v7h-4ZM-53 0q5 8 10 0M-48 4v3" fill={level(1)} />
      <rect x="-21" y="-4" width="8" height="8" rx="1.6" fill={level(1)} />
      <path d="M-12-1-8-4V4L-12 1Z" fill={level(1)} />
      <path d="M11-4H21V3H16L13 6V3H11Z" fill={level(1)} />
      <rect x="34" y="-11" width="32" height="22" rx="11" fill="#c8503c" />
      <Line d="M43 2q7-7 14 0" colour="#fff3dc" width={3.4} />
    </g>
  );
}

/** A call at your own desk: faces in a bright frame, and behind it your own room, and its door. */
export function VideoRoom({ far, near }: RoomProps): ReactElement {
  const screen = useId();
  return (
    <>
      <Band top={BEYOND.top} bottom={BEYOND.bottom} fill={level(1)} />
      <Glow x={520} y={170} radius={170} />
      <Lamp x={500} y={44} size={0.9} />
      <Lamp x={760} y={60} />
      <Lamp x={1090} y={52} />
      <WallClock x={500} y={116} radius={19} />
      <Band top={330} bottom={BEYOND.bottom} fill={level(2)} />
      <Sheet>
        <NightDoor x={534} y={152} width={58} height={180} />
      </Sheet>
      <rect x="660" y="190" width="150" height="7" fill={level(3)} />
      <Bottles x={676} y={190} />
      <Plant x={900} y={330} size={0.9} sheet={3} />
      <rect x="1000" y="190" width="150" height="7" fill={level(3)} />
      <Bottles x={1010} y={190} />
      {far}
      <DarkCorner>
        <Sheet>
          <rect x="30" y="96" width="118" height="8" fill={level(4)} />
          <Bottles x={42} y={96} />
          <rect x="-196" y="96" width="118" height="8" fill={level(4)} />
          <Bottles x={-186} y={96} />
        </Sheet>
      </DarkCorner>
      <Sheet>
        <path d={`M${BEYOND.left} 372H${BEYOND.right}V${BEYOND.bottom}H${BEYOND.left}Z`} fill={level(4)} />
        <path d={`M${BEYOND.left} 372H${BEYOND.right}V380H${BEYOND.left}Z`} fill={level(3)} />
      </Sheet>
      <Sheet>
        <path d="M308 342H356L366 384H298Z" fill={level(5)} />
        <rect x="262" y="380" width="140" height="9" rx="4" fill={level(5)} />
        <rect x="192" y="86" width="280" height="258" rx="10" fill={level(6)} />
      </Sheet>
      <Backdrops />
      <clipPath id={screen}>
        {TILES.map(({ x, y, width, height, radius }) => (
          <rect key={x} x={x} y={y} width={width} height={height} rx={radius} />
        ))}
      </clipPath>
      <g clipPath={`url(#${screen})`}>{near}</g>
      <rect x="204" y="98" width="178" height="196" rx="6" fill="none" stroke={level(0)} strokeWidth="3" />
      <CallButtons />
      <Sheet>
        <path d="M486 372V344C486 338 522 338 522 344V372Z" fill={level(6)} />
        <Line d="M522 348q12 0 11 9t-12 9" colour={level(6)} width={3.4} />
        <Plant x={588} y={462} size={0.95} sheet={6} />
      </Sheet>
    </>
  );
}
