import type { ReactElement } from 'react';
import { short } from '../person/geometry.ts';
import { BEYOND, Line, level } from './sheet.tsx';

interface GlowProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Light in two flat rings: paper knows no blur. */
export function Glow({ x, y, radius }: GlowProps): ReactElement {
  return (
    <>
      <circle cx={x} cy={y} r={short(radius)} fill={level(0)} opacity=".34" />
      <circle cx={x} cy={y} r={short(radius * 0.62)} fill={level(0)} opacity=".4" />
    </>
  );
}

interface LampProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A pendant with a half-round shade. Its cord reaches beyond the tallest screen. */
export function Lamp({ x, y, size = 1 }: LampProps): ReactElement {
  return (
    <>
      <Line d={`M${x} ${BEYOND.top}V${short(y - 20 * size)}`} colour={level(4)} width={1.6} />
      <Glow x={x} y={y + 6} radius={46 * size} />
      <g transform={`translate(${x} ${y}) scale(${size})`}>
        <path d="M-24 0C-22-15-9-21 0-21S22-15 24 0Z" fill={level(3)} />
        <circle cx="0" cy="2" r="6.4" fill="#fff3d4" />
      </g>
    </>
  );
}
