import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { DarkCorner, NearFloor } from './dark-corner.tsx';
import { Bottles } from './furniture.tsx';
import { Glow, Lamp } from './light.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, Sheet } from './sheet.tsx';

// Through the doorway, where the party is.
const PARTY: readonly Bystander[] = [
  { x: 486, y: 326, scale: 0.7, as: 'dress', sheet: 2, mirrored: true },
  { x: 556, y: 328, scale: 0.72, as: 'curls', sheet: 2 },
];

const TILE_ROWS = [190, 212, 234] as const;

/** The doorway to the party: the brightest sheet, with paper lanterns hung across it. */
function PartyDoorway(): ReactElement {
  return (
    <g transform="translate(452 116)">
      <rect x="-10" y="-10" width="148" height="224" rx="3" fill={level(3)} />
      <rect width="128" height="214" fill={level(0)} />
      <path d="M0 176H128V214H0Z" fill={level(1)} />
      <Line d="M0 22Q64 52 128 16" colour={level(3)} width={1.8} />
      {[22, 54, 88, 114].map((x, i) => (
        <circle key={x} cx={x} cy={[40, 46, 42, 33][i]} r="7" fill={level(i % 2 ? 3 : 2)} />
      ))}
    </g>
  );
}

/** Cupboards, a tiled wall, and the worktop with what is left of the party's food. */
function Worktop({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect x="206" y="98" width="118" height="64" rx="2" fill={level(3)} />
      <Line d="M265 98V162M258 138v10M272 138v10" colour={level(4)} width={2.4} />
      {TILE_ROWS.map((y) => (
        <path key={y} d={`M206 ${y}H426`} stroke={level(2)} strokeWidth="2" />
      ))}
      <rect x="340" y="196" width="84" height="5" fill={level(3)} />
      <Bottles x={346} y={196} />
      <rect x="206" y="256" width="226" height="9" rx="2" fill={level(4)} />
      <rect x="210" y="265" width="218" height="72" fill={level(3)} />
      <Line d="M282 268V334M356 268V334M268 284h-8M342 284h-8M416 284h-8" colour={level(4)} width={2.4} />
      <path d="M232 256V236H252V256ZM237 236V228H247V236Z" fill={level(4)} />
      <path d="M372 256C372 240 408 240 408 256Z" fill={level(5)} />
      <Line d="M390 242v-5" colour={level(5)} width={4} />
    </g>
  );
}

/** The tall dark side of a fridge, with the notes a family leaves on it. */
function Fridge({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 70)`}>
      <rect width="124" height="330" rx="8" fill={level(4)} />
      <path d="M0 112H124V116H0Z" fill={level(5)} />
      <Line d="M108 66V98M108 130V186" colour={level(3)} width={5} />
      <rect x="20" y="28" width="34" height="42" fill={level(2)} transform="rotate(-4 37 49)" />
      <circle cx="37" cy="30" r="4" fill={level(1)} />
      <path d="M28 58l8-12 6 7 4-4 6 9Z" fill={level(4)} />
      <rect x="62" y="40" width="24" height="26" fill={level(3)} transform="rotate(5 74 53)" />
      <circle cx="74" cy="42" r="3.4" fill={level(1)} />
    </g>
  );
}

/** The kitchen at somebody's party: you came for water, and the party is through the door. */
export function KitchenRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={336} fill={level(1)} />
      <Glow x={420} y={190} radius={180} />
      <Worktop x={0} />
      <Worktop x={430} />
      <Worktop x={860} />
      <Band top={334} bottom={BEYOND.bottom} fill={level(2)} />
      <path d={`M196 334H${BEYOND.right}V348H600C470 360 330 358 196 352Z`} fill={level(3)} opacity=".35" />
      <Sheet>
        <PartyDoorway />
      </Sheet>
      <Crowd people={PARTY} />
      <path d="M452 330H580L620 400H400Z" fill={level(0)} opacity=".35" />
      <Lamp x={376} y={70} size={0.95} />
      <Lamp x={720} y={66} />
      <Lamp x={1060} y={70} />
      <WallClock x={416} y={134} radius={19} />
      {far}
      <DarkCorner>
        <Sheet>
          <Fridge x={36} />
        </Sheet>
        <Sheet>
          <Fridge x={-210} />
        </Sheet>
      </DarkCorner>
      <NearFloor />
      {near}
      <Sheet>
        <path d={`M474 404H${BEYOND.right}V${BEYOND.bottom}H486Z`} fill={level(6)} />
        <rect x="462" y="394" width={BEYOND.right - 462} height="13" rx="4" fill={level(6)} />
        <path d={`M466 394H${BEYOND.right}V397H466Z`} fill={level(5)} />
        <path d="M496 394C496 372 556 372 556 394Z" fill={level(6)} />
        <circle cx="514" cy="376" r="9" fill={level(3)} />
        <circle cx="530" cy="371" r="10" fill={level(2)} />
        <circle cx="545" cy="377" r="8" fill={level(3)} />
        <path d="M492 384H560L552 394H500Z" fill={level(5)} />
      </Sheet>
    </>
  );
}
