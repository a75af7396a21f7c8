import type { ReactElement } from 'react';
import { BEYOND, Line, level, Sheet } from './sheet.tsx';

interface PlaceProps {
  readonly x: number;
  readonly y: number;
}

const HEADS = [
  { row: 0.72, heads: [0.14, 0.38, 0.62, 0.86], radius: 6, sheet: 2 },
  { row: 0.82, heads: [0.04, 0.28, 0.52, 0.76, 0.98], radius: 8, sheet: 3 },
] as const;

/** The double door of a hall, both leaves open: a lit stage, and the backs of heads already seated. */
export function HallAhead({
  x,
  y,
  width: w,
  height: h,
}: PlaceProps & {
  readonly width: number;
  readonly height: number;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-8" y="-9" width={w + 16} height={h + 9} rx="3" fill={level(3)} />
      <rect width={w} height={h} fill={level(0)} />
      <rect x={w * 0.2} y={h * 0.16} width={w * 0.6} height={h * 0.3} rx="2" fill="#fff3d9" />
      <path d={`M0 ${h * 0.66}H${w}V${h}H0Z`} fill={level(1)} />
      {HEADS.map(({ row, heads, radius, sheet }) => (
        <g key={row} fill={level(sheet)}>
          {heads.map((part) => (
            <path
              key={part}
              d={`M${w * part} ${h * row - 2 * radius}a${radius} ${radius} 0 0 1 3 ${radius * 1.8}q${radius} 2 ${radius} ${radius * 2}h${-2 * radius - 6}q0-${radius * 1.6} ${radius}-${radius * 2}a${radius} ${radius} 0 0 1 3-${radius * 1.8}Z`}
            />
          ))}
        </g>
      ))}
      <path d={`M0 0l${-w * 0.26}-8V${h + 12}L0 ${h}Z`} fill={level(4)} />
      <path d={`M${w} 0l${w * 0.26}-8V${h + 12}L${w} ${h}Z`} fill={level(4)} />
    </g>
  );
}

/** A sign that hangs from the ceiling and says only: straight on. */
export function WaySign({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Line d="M-26-44V-14M26-44V-14" colour={level(4)} width={1.8} />
      <rect x="-40" y="-16" width="80" height="30" rx="4" fill={level(5)} />
      <Line d="M0 8V-9M-7-2L0-9 7-2" colour={level(0)} width={3.4} />
    </g>
  );
}

/** Coffee for the break, on the sheet beside your eyes. Only its upper edge casts a shadow. */
export function CoffeeTable({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M-74 8H${BEYOND.right - x}V${BEYOND.bottom - y}H-64Z`} fill={level(6)} />
      <Sheet>
        <rect x="-86" y="-4" width={BEYOND.right - x + 86} height="13" rx="4" fill={level(6)} />
        <path d={`M-82-4H${BEYOND.right - x}V-1H-82Z`} fill={level(5)} />
        <path d="M-8-4V-52C-8-64 40-64 40-52V-4Z" fill={level(6)} />
        <path d="M8-62H24V-68H8ZM-8-26H-20V-18H-16V-22H-8Z" fill={level(6)} />
        <path d="M-2-50V-8H4V-54Z" fill={level(5)} />
        <path d="M-58-24H-34V-10C-34-2-58-2-58-10Z" fill={level(6)} />
        <Line d="M-34-20q9 0 8 6t-10 5" colour={level(6)} width={3} />
        <path d="M62-24H86V-10C86-2 62-2 62-10ZM94-24H118V-10C118-2 94-2 94-10Z" fill={level(6)} />
      </Sheet>
    </g>
  );
}
