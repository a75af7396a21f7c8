import type { ReactElement } from 'react';
import type { OpeningProps } from './room-props.ts';
import { level } from './sheet.tsx';

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
