import type { ReactElement } from 'react';
import { short } from '../person/geometry.ts';
import type { SheetLevel } from './sheet.tsx';
import { level } from './sheet.tsx';

const LEAVES = [
  [-46, -60, -30],
  [-30, -96, -12],
  [0, -112, 4],
  [30, -92, 18],
  [48, -54, 34],
  [-54, -26, -44],
  [52, -22, 46],
] as const;

interface PlantProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly sheet: SheetLevel;
}

/** A pot plant, its rim at the given place. */
export function Plant({ x, y, size, sheet }: PlantProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`} fill={level(sheet)}>
      {LEAVES.map(([tipX, tipY, bow]) => (
        <path
          key={tipX}
          d={`M0 0C${bow - 14} ${short(tipY * 0.5)} ${tipX - 8} ${short(tipY * 0.8)} ${tipX} ${tipY}C${tipX + 10} ${short(tipY * 0.7)} ${bow + 16} ${short(tipY * 0.4)} 0 0Z`}
        />
      ))}
      <path d="M-20-2H20L13 70H-13Z" />
    </g>
  );
}
