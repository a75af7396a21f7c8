import type { ReactElement } from 'react';
import { Glow } from './light.tsx';
import type { OpeningProps } from './room-props.ts';
import { BEYOND, Line, level, NIGHT, NIGHT_LAND } from './sheet.tsx';

interface PlaceProps {
  readonly x: number;
  readonly y: number;
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

/** A tall arched window on the dusk: the last light lies low behind the roofs. */
export function DuskWindow({ x, y, width: w, height: h }: OpeningProps): ReactElement {
  const r = w / 2;
  const arch = (grow: number): string =>
    `M${-grow} ${h + grow}V${r}A${r + grow} ${r + grow} 0 0 1 ${w + grow} ${r}V${h + grow}Z`;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={arch(6)} fill={level(3)} />
      <path d={arch(0)} fill={NIGHT} />
      <path d={`M0 ${h}V${h * 0.62}Q${r} ${h * 0.55} ${w} ${h * 0.62}V${h}Z`} fill={level(4)} />
      <path d={`M0 ${h}V${h * 0.76}Q${r} ${h * 0.69} ${w} ${h * 0.76}V${h}Z`} fill={level(2)} />
      <path
        d={`M0 ${h}V${h * 0.84}h${w * 0.2}v${-h * 0.07}h${w * 0.16}v${h * 0.05}h${w * 0.18}l${w * 0.11} ${-h * 0.08} ${w * 0.11} ${h * 0.08}h${w * 0.24}V${h}Z`}
        fill={NIGHT_LAND}
      />
      <Line d={`M${r} 1V${h}M0 ${r + 6}H${w}M0 ${h * 0.56}H${w}`} colour={level(3)} width={3.4} />
      <rect x="-11" y={h + 2} width={w + 22} height="8" rx="2" fill={level(4)} />
    </g>
  );
}

interface LampProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A round lantern on a cord, ribbed like folded paper. */
export function Lantern({ x, y, size = 1 }: LampProps): ReactElement {
  return (
    <>
      <Line d={`M${x} ${BEYOND.top}V${y - 24 * size}`} colour={level(4)} width={1.6} />
      <Glow x={x} y={y} radius={44 * size} />
      <g transform={`translate(${x} ${y}) scale(${size})`}>
        <circle cx="0" cy="0" r="23" fill="#fff1cf" />
        <path d="M0-23C-30-22-30 22 0 23-17 20-17-20 0-23Z" fill={level(1)} opacity=".75" />
        <Line d="M0-23C-14-18-14 18 0 23M0-23C14-18 14 18 0 23" colour={level(1)} width={1.2} />
        <path d="M-8-25H8V-20H-8ZM-6 21H6V25H-6Z" fill={level(3)} />
      </g>
    </>
  );
}
