import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { HallDoor } from './hall-door.tsx';
import { Glow } from './light.tsx';
import { CoatRail, DuskWindow, Lantern, Lectern } from './reception-parts.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, Sheet } from './sheet.tsx';

// Three old classmates, closed to the outside.
const GUESTS: readonly Bystander[] = [
  { x: 354, y: 338, scale: 0.78, as: 'bun', sheet: 3 },
  { x: 388, y: 346, scale: 0.86, as: 'jacket', sheet: 2, mirrored: true },
  { x: 418, y: 338, scale: 0.8, as: 'curls', sheet: 3, mirrored: true },
];

// Seen only on a strip much wider than a phone.
const GUESTS_BEYOND: readonly Bystander[] = [
  { x: 700, y: 340, scale: 0.84, as: 'dress', sheet: 2 },
  { x: 752, y: 344, scale: 0.88, as: 'bun', sheet: 3 },
  { x: 1010, y: 340, scale: 0.82, as: 'jacket', sheet: 2 },
  { x: 1290, y: 342, scale: 0.86, as: 'dress', sheet: 3, mirrored: true },
];

// The gap after the first lets a face stand on plain wall.
const WINDOWS = [208, 338, 402] as const;
const WINDOWS_BEYOND = [660, 724, 788, 960, 1024, 1088, 1250, 1314] as const;

const SWAG = 204;
const SWAGS = [206, 410, 614, 818] as const;
const FLAGS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

function Bunting({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Line d={`M0 0Q${SWAG / 2} 60 ${SWAG} 0`} colour={level(4)} width={1.6} />
      {FLAGS.map((part, i) => (
        <path
          key={part}
          transform={`translate(${SWAG * part} ${120 * part * (1 - part)}) rotate(${(0.5 - part) * 30})`}
          d="M-12 0H12L0 27Z"
          fill={level(i % 2 === 0 ? 3 : 4)}
        />
      ))}
    </g>
  );
}

const BADGES = [
  { y: 421, row: [494, 530, 566, 602, 638] },
  { y: 436, row: [508, 546, 584, 622, 660] },
] as const;

/** Name badges laid out by the entrance, on the sheet beside your eyes. */
function BadgeTable(): ReactElement {
  return (
    <>
      <path d={`M482 408H${BEYOND.right}V448H456Z`} fill={level(5)} />
      <path d={`M452 446H${BEYOND.right}V${BEYOND.bottom}H466Z`} fill={level(6)} />
      {BADGES.map(({ y, row }) =>
        row.map((x) => (
          <g key={x} transform={`translate(${x} ${y}) skewX(-24)`}>
            <rect x="-12" y="-6" width="24" height="11" rx="1.6" fill="#fff3dc" />
            <path d="M-12-4.4Q-12-6-10.4-6H10.4Q12-6 12-4.4V-2.2H-12Z" fill={level(3)} />
            <Line d="M-7 1.4H7" colour="#c4adb6" width={1.6} />
          </g>
        )),
      )}
      <g transform="translate(584 412) scale(.9)" fill={level(6)}>
        <path d="M-13 0C-19-14-17-28-8-36H8C17-28 19-14 13 0Z" />
        <Line
          d="M0-34C-2-62-8-84-16-104M-2-46C-8-54-14-58-20-66M0-36C4-66 12-88 28-104M4-60C14-66 22-76 36-80"
          colour={level(6)}
          width={2.6}
        />
        <path d="M-16-104c-10-2-14-10-12-18 10 2 14 9 12 18ZM-20-66c-9 2-16-2-19-10 10-3 16 2 19 10ZM28-104c-2-9 2-16 10-20 3 9-1 17-10 20ZM36-80c4-8 11-11 19-8-4 8-11 11-19 8ZM-6-86c6-6 6-14 0-20-6 7-6 14 0 20ZM12-88c7-4 9-12 5-19-7 5-9 12-5 19Z" />
      </g>
    </>
  );
}

/** An alumni reception: windows on the dusk, coats in the corner, a lectern in the light. */
export function ReceptionRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={330} fill={level(1)} />
      <Glow x={500} y={200} radius={180} />
      <Band top={-46} bottom={-34} fill={level(2)} />
      <Band top={268} bottom={274} fill={level(2)} />
      <Band top={274} bottom={330} fill={level(2)} />
      <Sheet>
        {WINDOWS.map((x) => (
          <DuskWindow key={x} x={x} y={84} width={50} height={178} />
        ))}
      </Sheet>
      <Sheet>
        {WINDOWS_BEYOND.map((x) => (
          <DuskWindow key={x} x={x} y={84} width={50} height={178} />
        ))}
      </Sheet>
      <Lantern x={236} y={40} size={0.8} />
      <Lantern x={394} y={44} />
      <Lantern x={566} y={66} size={0.92} />
      <Lantern x={756} y={48} />
      {SWAGS.map((x) => (
        <Sheet key={x}>
          <Bunting x={x} y={-30} />
        </Sheet>
      ))}
      <Band top={326} bottom={BEYOND.bottom} fill={level(2)} />
      <path d={`M196 326H${BEYOND.right}V342H600C470 354 330 352 196 346Z`} fill={level(3)} opacity=".35" />
      <WallClock x={492} y={118} radius={21} />
      <Sheet>
        <HallDoor x={536} y={154} width={56} height={174} />
      </Sheet>
      <Sheet>
        <Lectern x={466} y={336} />
      </Sheet>
      <Sheet>
        <Crowd people={GUESTS} />
      </Sheet>
      <Sheet>
        <Crowd people={GUESTS_BEYOND} />
      </Sheet>
      {far}
      <rect
        x={BEYOND.left}
        y={BEYOND.top}
        width={206 - BEYOND.left}
        height={BEYOND.bottom - BEYOND.top}
        fill={level(5)}
      />
      <path d={`M206 ${BEYOND.top}V${BEYOND.bottom}L190 480V${BEYOND.top}Z`} fill={level(4)} />
      <rect x={BEYOND.left} y="300" width={190 - BEYOND.left} height="5" fill={level(4)} opacity=".6" />
      <path
        d={`M${BEYOND.left} 462L0 436C180 414 420 416 600 440L${BEYOND.right} 462V${BEYOND.bottom}H${BEYOND.left}Z`}
        fill={level(4)}
      />
      <Sheet>
        <CoatRail x={144} y={392} />
      </Sheet>
      {near}
      <Sheet>
        <BadgeTable />
      </Sheet>
    </>
  );
}
