import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import { DarkCorner } from './dark-corner.tsx';
import { HillPicture } from './furniture.tsx';
import { HallDoor } from './hall-door.tsx';
import { Glow, Lamp } from './light.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, Line, level, NIGHT, NIGHT_LAND, Sheet } from './sheet.tsx';

const PLATES = [
  { x: 300, y: 396 },
  { x: 470, y: 402 },
  { x: 660, y: 402 },
  { x: 860, y: 402 },
  { x: 1060, y: 402 },
] as const;

const CANDLES = [386, 570, 770, 970] as const;

/** A window of four panes on the night. */
function NightWindow({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-8" y="-8" width="96" height="136" rx="3" fill={level(3)} />
      <rect width="80" height="120" fill={NIGHT} />
      <circle cx="58" cy="26" r="8" fill="#ffeec8" opacity=".9" />
      <path d="M0 120V84l16-12 14 9 18-20 16 14 16-6v51Z" fill={NIGHT_LAND} />
      <Line d="M40 1V119M1 60H79" colour={level(3)} width={5} />
      <rect x="-12" y="126" width="104" height="8" rx="2" fill={level(4)} />
    </g>
  );
}

/** A plate that has been served, seen from your chair. */
function Plate({ x, y }: { readonly x: number; readonly y: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse rx="50" ry="14" fill="#fff8ec" />
      <ellipse cy="-1" rx="35" ry="9" fill={level(1)} />
      <ellipse cx="-8" cy="-4" rx="15" ry="5.6" fill={level(3)} />
      <ellipse cx="12" cy="-4" rx="12" ry="4.6" fill={level(4)} />
      <Line d="M-62-8-66 12M60-8 64 12" colour={level(4)} width={2.6} />
    </g>
  );
}

/** A tall candle: the light that is left when the lamp is low. */
function Candle({ x }: { readonly x: number }): ReactElement {
  return (
    <>
      <Glow x={x} y={328} radius={26} />
      <g transform={`translate(${x} 384)`}>
        <rect x="-4" y="-46" width="8" height="44" rx="1.6" fill="#fff6e4" />
        <path d="M0-64c7 9 6 16 0 17-6-1-7-8 0-17Z" fill={level(0)} />
        <path d="M-13-4H13L9 3H-9Z" fill={level(4)} />
      </g>
    </>
  );
}

/** The glass beside a plate, and a carafe for the whole table. */
function Drinks(): ReactElement {
  return (
    <>
      {[236, 346, 522].map((x) => (
        <g key={x} transform={`translate(${x} 396)`}>
          <path d="M-9-27H9L7 0H-7Z" fill="#fff6e4" opacity=".5" />
          <path d="M-8-15H8L7 0H-7Z" fill={level(2)} />
        </g>
      ))}
      <g transform="translate(430 386)">
        <path d="M-7-46H7L6-34C14-26 16-10 13 0H-13C-16-10-14-26-6-34Z" fill="#fff6e4" opacity=".5" />
        <path d="M-14-18C-16-10-15-4-13 0H13C15-4 16-10 14-18Z" fill={level(4)} />
      </g>
    </>
  );
}

/** A table laid for six: you sit across from the partner, and the door stands at the far end. */
export function DinnerRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={BEYOND.bottom} fill={level(1)} />
      <Band top={250} bottom={BEYOND.bottom} fill={level(2)} />
      <Band top={246} bottom={252} fill={level(3)} />
      <Glow x={384} y={150} radius={200} />
      <Sheet>
        <NightWindow x={232} y={76} />
      </Sheet>
      <Sheet>
        <NightWindow x={690} y={76} />
      </Sheet>
      <Sheet>
        <NightWindow x={880} y={76} />
      </Sheet>
      <Lamp x={384} y={66} size={1.3} />
      <Lamp x={760} y={66} size={1.3} />
      <Lamp x={1080} y={66} size={1.3} />
      <WallClock x={466} y={122} radius={20} />
      <Sheet>
        <HallDoor x={528} y={138} width={60} height={214} />
      </Sheet>
      {far}
      <DarkCorner>
        <Sheet>
          <HillPicture x={44} y={72} />
        </Sheet>
        <Sheet>
          <HillPicture x={-170} y={72} />
        </Sheet>
      </DarkCorner>
      {near}
      <Sheet>
        <path
          d={`M${BEYOND.left} 372C-100 360 120 352 330 352S760 360 ${BEYOND.right} 372V${BEYOND.bottom}H${BEYOND.left}Z`}
          fill={level(0)}
        />
      </Sheet>
      <path
        d={`M${BEYOND.left} 372C-100 360 120 352 330 352S760 360 ${BEYOND.right} 372V384C760 372 540 364 330 364S-100 372 ${BEYOND.left} 384Z`}
        fill="#fff3dc"
      />
      {PLATES.map(({ x, y }) => (
        <Plate key={x} x={x} y={y} />
      ))}
      <Drinks />
      {CANDLES.map((x) => (
        <Candle key={x} x={x} />
      ))}
      <path
        d={`M${BEYOND.left} 474C0 456 240 448 420 450S900 462 ${BEYOND.right} 474V${BEYOND.bottom}H${BEYOND.left}Z`}
        fill={level(5)}
      />
      <Sheet>
        <path
          d={`M452 ${BEYOND.bottom}L462 440C464 424 476 418 506 418S548 424 550 440L560 ${BEYOND.bottom}Z`}
          fill={level(6)}
        />
        <Line d="M484 436V520M506 434V520M528 436V520" colour={level(5)} width={4} />
      </Sheet>
    </>
  );
}
