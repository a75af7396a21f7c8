import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { DarkCorner, NearFloor } from './dark-corner.tsx';
import { CoatStand } from './furniture.tsx';
import { HallDoor } from './hall-door.tsx';
import { Glow } from './light.tsx';
import { Plant } from './plant.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, NIGHT, NIGHT_LAND, Sheet } from './sheet.tsx';

const COLLEAGUES: readonly Bystander[] = [
  { x: 412, y: 340, scale: 0.82, as: 'jacket', sheet: 3 },
  { x: 452, y: 334, scale: 0.76, as: 'curls', sheet: 2, mirrored: true },
];

const COLLEAGUES_BEYOND: readonly Bystander[] = [
  { x: 720, y: 338, scale: 0.82, as: 'bun', sheet: 3 },
  { x: 1040, y: 340, scale: 0.84, as: 'dress', sheet: 2, mirrored: true },
];

const PANES = [222, 640, 830, 1020, 1210] as const;
const CEILING = [24, -130, -320, -560, -860, -1240] as const;
const LIT = [
  [18, 96],
  [46, 112],
  [70, 84],
  [98, 104],
  [120, 120],
] as const;

/** A long window on the town, a few of its windows lit still. */
function TownWindow({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 92)`}>
      <rect x="-7" y="-7" width="154" height="144" rx="3" fill={level(3)} />
      <rect width="140" height="130" fill={NIGHT} />
      <circle cx="112" cy="24" r="8" fill="#ffeec8" opacity=".9" />
      <path d="M0 130V78H28V92H40V66H62V86H84V58H90V52H94V58H108V90H118V74H140V130Z" fill={NIGHT_LAND} />
      {LIT.map(([at, y]) => (
        <rect key={at} x={at} y={y} width="5" height="6" fill={level(1)} />
      ))}
      <Line d="M70 1V129" colour={level(3)} width={4} />
      <rect x="-11" y="134" width="162" height="8" rx="2" fill={level(4)} />
    </g>
  );
}

/** A desk with a screen gone dark and a lamp left on. */
function Desk({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 336)`}>
      <path d="M-62-58H62V-50H-62ZM-56-50H-48V0H-56ZM48-50H56V0H48Z" fill={level(4)} />
      <path d="M8-50H46V-14H8Z" fill={level(3)} />
      <Line d="M14-38H40M14-26H40" colour={level(4)} width={2} />
      <path d="M-34-70H-22L-20-58H-36Z" fill={level(5)} />
      <rect x="-54" y="-104" width="52" height="36" rx="3" fill={level(5)} />
      <rect x="-50" y="-100" width="44" height="28" fill={level(4)} />
      <Line d="M34-58V-84L22-98" colour={level(5)} width={3} />
      <path d="M28-104 10-88 24-84Z" fill={level(5)} />
      <path d="M12-86 22-84 30-58H-4Z" fill={level(0)} opacity=".5" />
    </g>
  );
}

/** The board on the dark wall: three columns of notes that somebody means to move tomorrow. */
function NoteBoard({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 84)`}>
      <rect width="122" height="128" rx="2" fill={level(4)} />
      {[0, 1, 2].map((column) =>
        [0, 1, 2].map((row) =>
          column === 2 && row > 0 ? null : (
            <g
              key={`${column} ${row}`}
              transform={`translate(${11 + column * 36} ${12 + row * 38}) rotate(${(column - row) * 2})`}
            >
              <rect
                width="28"
                height="28"
                fill={level((column + row) % 3 === 0 ? 1 : (column + row) % 3 === 1 ? 3 : 2)}
              />
              <path d="M4 7H22V9H4ZM4 13H17V15H4Z" fill={level(5)} opacity=".6" />
            </g>
          ),
        ),
      )}
    </g>
  );
}

/** An office at the end of the day: the town behind glass, a desk lamp left on, coats beside the door. */
export function OfficeRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={330} fill={level(1)} />
      <Band top={BEYOND.top} bottom={58} fill={level(2)} />
      {CEILING.map((y) => (
        <g key={y} fill={level(0)}>
          <rect x="240" y={y} width="110" height="9" rx="4.5" />
          <rect x="420" y={y} width="130" height="9" rx="4.5" />
          <rect x="650" y={y} width="130" height="9" rx="4.5" />
          <rect x="900" y={y} width="130" height="9" rx="4.5" />
          <rect x="1150" y={y} width="130" height="9" rx="4.5" />
        </g>
      ))}
      <Glow x={480} y={210} radius={160} />
      <Sheet>
        {PANES.map((x) => (
          <TownWindow key={x} x={x} />
        ))}
      </Sheet>
      <Band top={324} bottom={BEYOND.bottom} fill={level(2)} />
      <path d={`M196 324H${BEYOND.right}V342H600C470 354 330 352 196 346Z`} fill={level(3)} opacity=".35" />
      <WallClock x={424} y={118} radius={20} />
      <Sheet>
        <HallDoor x={524} y={146} width={60} height={182} />
      </Sheet>
      <CoatStand x={496} y={332} />
      <Sheet>
        <Desk x={320} />
      </Sheet>
      <Desk x={880} />
      <Desk x={1240} />
      <Sheet>
        <Crowd people={COLLEAGUES} />
      </Sheet>
      <Sheet>
        <Crowd people={COLLEAGUES_BEYOND} />
      </Sheet>
      {far}
      <DarkCorner>
        <Sheet>
          <NoteBoard x={36} />
        </Sheet>
        <Sheet>
          <NoteBoard x={-190} />
        </Sheet>
      </DarkCorner>
      <NearFloor />
      {near}
      <Sheet>
        <Plant x={580} y={470} size={1.1} sheet={6} />
      </Sheet>
    </>
  );
}
