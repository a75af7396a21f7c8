import type { ReactElement } from 'react';
import { mix } from './colour.ts';
import { short as n } from './geometry.ts';

interface ShoeProps {
  readonly x: number;
  readonly y: number;
  /** Which way and how far the foot turns sideways: negative is left, 1 is side on. */
  readonly turn: number;
  readonly colour: string;
}

/** A shoe with its heel near the given point. */
export function Shoe({ x, y, turn, colour }: ShoeProps): ReactElement {
  const wide = Math.sign(turn) * Math.max(0.5, Math.abs(turn));
  return (
    <g transform={`translate(${n(x)} ${n(y)}) scale(${Math.round(wide * 100) / 100} 1.1)`}>
      <path d="M-9.5-13C-10.5-6-10.5-2-10 0H26C27.5-4 24-8.5 17-9.5 12-10.4 9-12 7.5-14Z" fill={colour} />
      <path d="M-10-2.2H26.6L26 .6H-10Z" fill={mix(colour, '#fff0dd', 0.3)} />
    </g>
  );
}
