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

const COATS = [
  { x: -52, sheet: 3, length: 118, width: 22, scarf: false },
  { x: -20, sheet: 6, length: 142, width: 22, scarf: false },
  { x: 10, sheet: 4, length: 126, width: 24, scarf: true },
  { x: 42, sheet: 2, length: 96, width: 20, scarf: false },
] as const;

/** A rail of coats on wheels, its feet at the given height. */
export function CoatRail({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Line d="M-74-6V-214H74V-6M-86-4h24M62-4h24" colour={level(6)} width={4} />
      {COATS.map(({ x: at, sheet, length, width: w, scarf }) => (
        <g key={at} transform={`translate(${at} -214)`}>
          <Line d="M0 0c0 6-1 8-8 12M0 6c2 3 6 4 9 7" colour={level(1)} width={1.6} />
          <path
            d={`M0 10C-12 13-18 18-19 28L${-w} ${length}Q0 ${length + 7} ${w} ${length}L19 28C18 18 12 13 0 10Z`}
            fill={level(sheet)}
          />
          <path
            d={`M0 10C-12 13-18 18-19 28L${-w} ${length}Q-16 ${length + 3}-10 ${length + 4}L-9 34Z`}
            fill="#1a0b22"
            opacity=".22"
          />
          <Line d={`M1 24V${length - 2}`} colour={level(sheet === 6 ? 4 : 5)} width={1.3} />
          {scarf ? <path d="M-8 12Q0 20 8 12L10 66H2L1 30-3 56H-10Z" fill={level(1)} /> : null}
        </g>
      ))}
      <circle cx="-74" cy="0" r="4" fill={level(6)} />
      <circle cx="74" cy="0" r="4" fill={level(6)} />
    </g>
  );
}

/** A lectern with a microphone, waiting for a speech. */
export function Lectern({ x, y }: PlaceProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-30-8H30L27 0H-27Z" fill={level(5)} />
      <path d="M-17-86H17L13-8H-13Z" fill={level(4)} />
      <path d="M-17-86H-6L-5-8H-13Z" fill={level(5)} opacity=".6" />
      <path d="M-28-104 26-92 24-82-29-90Z" fill={level(5)} />
      <circle cx="2" cy="-50" r="8" fill={level(2)} />
      <Line d="M-4-98C-6-112-2-122-10-132" colour={level(6)} width={2.2} />
      <rect
        x="-15"
        y="-146"
        width="9"
        height="16"
        rx="4.5"
        fill={level(6)}
        transform="rotate(-14 -10 -138)"
      />
    </g>
  );
}
