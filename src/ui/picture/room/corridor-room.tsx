import type { ReactElement } from 'react';
import { WallClock } from './clock.tsx';
import { CoffeeTable, HallAhead, WaySign } from './corridor-parts.tsx';
import type { Bystander } from './crowd.tsx';
import { Crowd } from './crowd.tsx';
import { Glow } from './light.tsx';
import type { RoomProps } from './room-props.ts';
import { level, Sheet } from './sheet.tsx';

const PASSERS: readonly Bystander[] = [
  { x: 362, y: 342, scale: 0.76, as: 'jacket', sheet: 2, mirrored: true },
  { x: 392, y: 346, scale: 0.8, as: 'bun', sheet: 3 },
];

/** Where all lines of the corridor meet: at the height of eyes, to the right, where the door is. */
const EYE = { x: 452, y: 200 } as const;
/** The far wall. Times a number it becomes the same opening nearer to you. */
const END = { left: 262, right: 556, top: 96, bottom: 332 } as const;
/** Near enough to have passed the edges of every screen. */
const HERE = 22;

/** The place on the way from the far wall towards you; `height` goes from 0, the ceiling, to 1, the floor. */
function at(side: 'left' | 'right', near: number, height: number): string {
  const x = EYE.x + (END[side] - EYE.x) * near;
  const y = EYE.y + (END.top + (END.bottom - END.top) * height - EYE.y) * near;
  return `${Math.round(x)} ${Math.round(y)}`;
}

/** A flat piece of a side wall, from one distance to another. */
function patch(side: 'left' | 'right', from: number, to: number, top: number, bottom: number): string {
  return `M${at(side, from, top)}L${at(side, to, top)} ${at(side, to, bottom)} ${at(side, from, bottom)}Z`;
}

/** A piece of ceiling or floor; `from` and `to` are shares of its width. */
function plane(edge: 'top' | 'bottom', depth: readonly [number, number], from: number, to: number): string {
  const point = (share: number, near: number): string => {
    const x = EYE.x + (END.left + (END.right - END.left) * share - EYE.x) * near;
    return `${Math.round(x)} ${Math.round(EYE.y + (END[edge] - EYE.y) * near)}`;
  };
  return `M${point(from, depth[0])}L${point(to, depth[0])} ${point(to, depth[1])} ${point(from, depth[1])}Z`;
}

const LIGHTS = [
  [1.14, 1.3],
  [1.55, 1.85],
  [2.3, 2.9],
  [3.8, 5],
  [7, 9.4],
] as const;

const POSTERS = [
  { from: 1.16, to: 1.4, sheet: 2, ink: 3 },
  { from: 1.62, to: 2.06, sheet: 3, ink: 5 },
  { from: 2.5, to: 3.2, sheet: 5, ink: 3 },
  { from: 4.1, to: 5.4, sheet: 5, ink: 3 },
] as const;

// Doors of smaller rooms, all shut: only one here is open.
const SIDE_DOORS = [
  [1.34, 1.7],
  [2.5, 3.4],
  [4.8, 6.4],
] as const;

/** A corridor between two talks. At its end, the one open door, and the light of the hall. */
export function CorridorRoom({ far, near }: RoomProps): ReactElement {
  return (
    <>
      <path d={plane('top', [1, HERE], 0, 1)} fill={level(3)} />
      {LIGHTS.map((depth) => (
        <path key={depth[0]} d={plane('top', depth, 0.42, 0.66)} fill={level(0)} />
      ))}
      <path d={plane('bottom', [1, HERE], 0, 1)} fill={level(2)} />
      <path d={plane('bottom', [1, HERE], 0.5, 0.9)} fill={level(1)} opacity=".5" />
      <rect
        x={END.left}
        y={END.top}
        width={END.right - END.left}
        height={END.bottom - END.top}
        fill={level(1)}
      />
      <Glow x={476} y={214} radius={112} />
      <rect x={END.left} y={END.bottom - 7} width={END.right - END.left} height="7" fill={level(3)} />
      <WallClock x={376} y={134} radius={19} />
      <HallAhead x={424} y={152} width={96} height={180} />
      <path d={patch('right', 1, HERE, 0, 1)} fill={level(2)} />
      <path d={patch('right', 1, HERE, 0.95, 1)} fill={level(3)} />
      <path d={patch('right', 1, HERE, 0.5, 0.525)} fill={level(3)} />
      {SIDE_DOORS.map(([from, to]) => (
        <g key={from}>
          <path d={patch('right', from - 0.04, to + 0.06, 0.2, 1)} fill={level(3)} />
          <path d={patch('right', from, to, 0.23, 1)} fill={level(4)} />
        </g>
      ))}
      <Sheet>
        <WaySign x={464} y={120} />
      </Sheet>
      <Sheet>
        <Crowd people={PASSERS} />
      </Sheet>
      <path d={patch('left', 1, HERE, 0, 1)} fill={level(4)} />
      <path d={patch('left', 1, HERE, 0.95, 1)} fill={level(5)} />
      {POSTERS.map(({ from, to, sheet, ink }) => (
        <g key={from}>
          <path d={patch('left', from, to, 0.24, 0.7)} fill={level(sheet)} />
          <path d={patch('left', from + 0.05, to - 0.06, 0.29, 0.48)} fill={level(ink)} />
          <path d={patch('left', from + 0.05, to - 0.06, 0.54, 0.57)} fill={level(ink)} />
          <path d={patch('left', from + (to - from) * 0.4, to - 0.06, 0.61, 0.63)} fill={level(ink)} />
        </g>
      ))}
      {far}
      {near}
      <CoffeeTable x={553} y={404} />
    </>
  );
}
