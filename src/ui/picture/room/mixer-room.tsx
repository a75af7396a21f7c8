import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { Bottles, CoatStand, HillPicture } from './furniture.tsx';
import { Glow, Lamp } from './light.tsx';
import { NightDoor } from './night-door.tsx';
import { Plant } from './plant.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, level, Sheet } from './sheet.tsx';

const GUESTS: readonly Bystander[] = [
  { x: 458, y: 334, scale: 0.78, as: 'curls', sheet: 2, mirrored: true },
  { x: 372, y: 336, scale: 0.82, as: 'dress', sheet: 2 },
  { x: 418, y: 344, scale: 0.88, as: 'jacket', sheet: 3 },
];

// Seen only on a strip much wider than a phone.
const GUESTS_BEYOND: readonly Bystander[] = [
  { x: 716, y: 336, scale: 0.82, as: 'bun', sheet: 2 },
  { x: 764, y: 344, scale: 0.88, as: 'dress', sheet: 3, mirrored: true },
  { x: 1010, y: 338, scale: 0.84, as: 'jacket', sheet: 2 },
  { x: 1062, y: 342, scale: 0.86, as: 'curls', sheet: 3, mirrored: true },
  { x: 1320, y: 338, scale: 0.84, as: 'dress', sheet: 2 },
];

function Bar({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <path d="M226 330V128C226 88 252 70 286 70S346 88 346 128V330Z" fill={level(2)} opacity=".55" />
      <rect x="238" y="196" width="96" height="6" fill={level(3)} />
      <Bottles x={246} y={196} />
      <rect x="238" y="250" width="96" height="5" fill={level(3)} />
      <Bottles x={252} y={250} />
    </g>
  );
}

/** A mixer in a bar: a dark corner, a lit room behind, the night at the door. */
export function MixerRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={330} fill={level(1)} />
      <Glow x={420} y={190} radius={190} />
      <Bar x={0} />
      <Bar x={590} />
      <Bar x={960} />
      <Band top={322} bottom={BEYOND.bottom} fill={level(2)} />
      <path d={`M196 322H${BEYOND.right}V340H600C470 352 330 350 196 344Z`} fill={level(3)} opacity=".35" />
      <Lamp x={382} y={84} />
      <Lamp x={470} y={60} size={0.86} />
      <Lamp x={720} y={72} />
      <Lamp x={1040} y={66} size={0.9} />
      <WallClock x={428} y={128} radius={21} />
      <Sheet>
        <NightDoor x={520} y={158} width={58} height={172} />
      </Sheet>
      <CoatStand x={490} y={330} />
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
        width={214 - BEYOND.left}
        height={BEYOND.bottom - BEYOND.top}
        fill={level(5)}
      />
      <path d={`M214 ${BEYOND.top}V${BEYOND.bottom}L196 480V-80V${BEYOND.top}Z`} fill={level(4)} />
      <rect x={BEYOND.left} y="372" width={196 - BEYOND.left} height="5" fill={level(4)} opacity=".6" />
      <Sheet>
        <HillPicture x={44} y={92} />
      </Sheet>
      <Sheet>
        <HillPicture x={-170} y={92} />
      </Sheet>
      <path
        d={`M${BEYOND.left} 470L0 448C180 424 420 424 600 446L${BEYOND.right} 470V${BEYOND.bottom}H${BEYOND.left}Z`}
        fill={level(4)}
      />
      {near}
      <Sheet>
        <Plant x={572} y={470} size={1.15} sheet={6} />
      </Sheet>
    </>
  );
}
