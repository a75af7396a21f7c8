import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { Banner, Fascia, LeafMark, PosterPanel, StandAcross } from './fair.tsx';
import { Glow } from './light.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, Sheet } from './sheet.tsx';

const VISITORS: readonly Bystander[] = [
  { x: 408, y: 336, scale: 0.78, as: 'dress', sheet: 2 },
  { x: 448, y: 342, scale: 0.84, as: 'jacket', sheet: 3, mirrored: true },
];

// Seen only on a strip much wider than a phone.
const VISITORS_BEYOND: readonly Bystander[] = [
  { x: 668, y: 338, scale: 0.8, as: 'curls', sheet: 2 },
  { x: 712, y: 344, scale: 0.86, as: 'bun', sheet: 3, mirrored: true },
  { x: 926, y: 340, scale: 0.82, as: 'jacket', sheet: 2 },
  { x: 1104, y: 342, scale: 0.84, as: 'dress', sheet: 3, mirrored: true },
  { x: 1330, y: 340, scale: 0.84, as: 'curls', sheet: 2 },
];

// The upper ones are seen only in a tall column.
const TRUSSES = [6, -112, -262, -452, -692, -990, -1360] as const;

const STANDS = [392, 640, 880, 1120, 1360] as const;

const BANNERS = [
  { x: 564, y: 82, sheet: 3 },
  { x: 760, y: 70, sheet: 4 },
  { x: 1020, y: 82, sheet: 3 },
] as const;

/** The steel that carries the lights of the hall, a zigzag as far as any screen reaches. */
function Truss({ y }: { readonly y: number }): ReactElement {
  const step = 26;
  const turns = Math.ceil((BEYOND.right - 200) / (2 * step));
  return (
    <>
      <Line d={`M200 ${y + 20}${`l${step}-20 ${step} 20`.repeat(turns)}`} colour={level(3)} width={2} />
      <rect x="200" y={y - 2} width={BEYOND.right - 200} height="4" fill={level(3)} />
      <rect x="200" y={y + 18} width={BEYOND.right - 200} height="4" fill={level(3)} />
    </>
  );
}

/** The stand's own back wall: two panels under a row of spotlights. */
function BackWall(): ReactElement {
  return (
    <>
      <path d="M190 60H384V346H190Z" fill={level(2)} />
      <path d="M376 60H388V348H376Z" fill={level(4)} />
      <Line d="M290 90V344" colour={level(3)} width={1.6} />
      <rect x="190" y="330" width="186" height="14" fill={level(3)} />
      <Fascia x={190} y={52} width={200} />
    </>
  );
}

/** Leaflets in pockets on the dark side wall, where the lamp does not reach. */
function LeafletWall({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect x="0" y="96" width="118" height="176" rx="2" fill={level(4)} />
      {[0, 1, 2].map((row) =>
        [0, 1, 2].map((column) => (
          <g key={`${row} ${column}`} transform={`translate(${14 + column * 32} ${110 + row * 54})`}>
            <path
              d="M1 0H25V36H1Z"
              fill={level(row === 1 && column === 1 ? 1 : (row + column) % 2 ? 2 : 3)}
            />
            <path d="M5 6H21V9H5ZM5 12H16V14H5Z" fill={level(4)} opacity=".7" />
            <path d="M-2 22H28V40H-2Z" fill={level(5)} />
          </g>
        )),
      )}
    </g>
  );
}

/** The counter beside your eyes: leaflets nobody has taken yet, and a screen turned to the aisle. */
function Counter(): ReactElement {
  return (
    <>
      <path d={`M496 390H716V${BEYOND.bottom}H508Z`} fill={level(6)} />
      <path d="M520 408H700V416H521Z" fill={level(5)} />
      <rect x="482" y="378" width="246" height="14" rx="4" fill={level(6)} />
      <path d="M486 378H724V381H486Z" fill={level(5)} />
      <g transform="translate(520 378)">
        <rect x="-21" y="-6" width="42" height="6" rx="1" fill="#fff3dc" />
        <rect x="-18" y="-12" width="42" height="6" rx="1" fill={level(1)} />
        <rect x="-22" y="-18" width="42" height="6" rx="1" fill="#fff3dc" />
      </g>
      <g transform="translate(638 378)">
        <path d="M-4-34H4L8 0H-8Z" fill={level(5)} />
        <rect x="-34" y="-84" width="68" height="52" rx="4" fill={level(6)} />
        <rect x="-28" y="-78" width="56" height="40" fill={level(3)} />
        <path d="M-28-38V-50l16-12 12 10 10-8 18 14v8Z" fill={level(4)} />
      </g>
    </>
  );
}

/** A stand at a trade fair: your panels, your counter, and the aisle bright with people who walk on. */
export function BoothRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={20} fill={level(2)} />
      <Band top={20} bottom={340} fill={level(1)} />
      <Glow x={470} y={190} radius={170} />
      {TRUSSES.map((y) => (
        <Truss key={y} y={y} />
      ))}
      {STANDS.map((x) => (
        <StandAcross key={x} x={x} />
      ))}
      <Band top={330} bottom={BEYOND.bottom} fill={level(2)} />
      <path d={`M196 330H${BEYOND.right}V346H600C470 358 330 354 196 350Z`} fill={level(3)} opacity=".35" />
      {BANNERS.map(({ x, y, sheet }) => (
        <Banner key={x} x={x} y={y} sheet={sheet} />
      ))}
      <Line d={`M508 ${BEYOND.top}V94`} colour={level(4)} width={2.4} />
      <WallClock x={508} y={112} radius={20} />
      <Sheet>
        <Crowd people={VISITORS} />
      </Sheet>
      <Sheet>
        <Crowd people={VISITORS_BEYOND} />
      </Sheet>
      <Sheet>
        <PosterPanel x={536} y={178} width={74} height={148} />
      </Sheet>
      {far}
      <Sheet>
        <BackWall />
      </Sheet>
      <LeafMark x={243} y={152} size={0.86} />
      <rect
        x={BEYOND.left}
        y={BEYOND.top}
        width={206 - BEYOND.left}
        height={BEYOND.bottom - BEYOND.top}
        fill={level(5)}
      />
      <path d={`M206 ${BEYOND.top}V${BEYOND.bottom}L190 480V${BEYOND.top}Z`} fill={level(4)} />
      <Sheet>
        <LeafletWall x={44} />
      </Sheet>
      <Sheet>
        <LeafletWall x={-190} />
      </Sheet>
      <path
        d={`M${BEYOND.left} 466L0 444C180 420 420 422 600 444L${BEYOND.right} 466V${BEYOND.bottom}H${BEYOND.left}Z`}
        fill={level(4)}
      />
      {near}
      <Sheet>
        <Counter />
      </Sheet>
    </>
  );
}
