import type { ReactElement } from 'react';
import { Line, level } from './sheet.tsx';

interface PlaceProps {
  readonly x: number;
  readonly y: number;
}

const BOTTLES = [
  [0, 26],
  [12, 20],
  [22, 30],
  [36, 22],
  [46, 28],
  [58, 18],
  [70, 26],
] as const;

/** A row of bottles on a shelf. */
export function Bottles({ x, y }: PlaceProps): ReactElement {
  return (
    <>
      {BOTTLES.map(([dx, height], i) => (
        <rect
          key={dx}
          x={x + dx}
          y={y - height}
          width="7"
          height={height}
          rx="2"
          fill={level(i % 3 ? 3 : 2)}
        />
      ))}
    </>
  );
}

/** A stand with two coats. */
export function CoatStand({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Line d="M0 0v-96M-12 0h24M-16-92q16 8 32 0" colour={level(4)} width={3} />
      <path d="M-16-90c-6 20-10 40-8 60h14c3-20 2-44-6-60Z" fill={level(3)} />
      <path d="M16-90c6 18 10 34 8 50H11c-3-18-2-36 5-50Z" fill={level(4)} />
    </g>
  );
}

/** A framed picture of hills under a low sun. */
export function HillPicture({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="92" height="112" rx="2" fill={level(4)} />
      <rect x="10" y="10" width="72" height="92" fill={level(3)} />
      <path d="M10 102V68c14-22 26-22 38-4 8-14 20-18 34-2v40Z" fill={level(5)} />
      <circle cx="60" cy="36" r="11" fill={level(1)} />
    </g>
  );
}
