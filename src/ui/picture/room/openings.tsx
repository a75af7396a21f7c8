import type { ReactElement } from 'react';
import { Line, level, NIGHT, NIGHT_LAND } from './sheet.tsx';

interface OpeningProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An open door, with the night and a moon outside. */
export function NightDoor({ x, y, width: w, height: h }: OpeningProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-7" y="-8" width={w + 14} height={h + 8} rx="3" fill={level(3)} />
      <rect width={w} height={h} fill={NIGHT} />
      <circle cx={w * 0.62} cy="26" r="8" fill="#ffeec8" opacity=".9" />
      <path
        d={`M0 ${h}V${h * 0.62}l${w * 0.3}-14 ${w * 0.22} 10 ${w * 0.26}-18 ${w * 0.22} 12V${h}Z`}
        fill={NIGHT_LAND}
      />
      <path d={`M0 0l${-w * 0.34} 12v${h - 2}l${w * 0.34}-10Z`} fill={level(4)} />
      <circle cx={-w * 0.08} cy={h * 0.54} r="2.4" fill={level(0)} />
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

/** Double doors to a lit hall, one leaf open. */
export function HallDoor({ x, y, width: w, height: h }: OpeningProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-8" y="-10" width={w + 16} height={h + 10} rx="3" fill={level(3)} />
      <rect width={w} height={h} fill={level(0)} />
      <path d={`M0 ${h}L${w * 0.2} ${h - 26}H${w * 0.8}L${w} ${h}Z`} fill={level(2)} opacity=".7" />
      <rect x={w * 0.62} width={w * 0.38} height={h} fill={level(4)} />
      <rect x={w * 0.69} y={h * 0.1} width={w * 0.23} height={h * 0.34} fill={level(3)} opacity=".55" />
      <path d={`M0 0l${-w * 0.2} 12v${h - 2}L0 ${h}Z`} fill={level(4)} />
      <circle cx={w * 0.67} cy={h * 0.56} r="2.4" fill={level(0)} />
    </g>
  );
}
