import type { ReactElement } from 'react';
import { short } from '../person/geometry.ts';
import type { OpeningProps } from './room-props.ts';
import { level, NIGHT, NIGHT_LAND } from './sheet.tsx';

/** An open door, with the night and a moon outside. */
export function NightDoor({ x, y, width: w, height: h }: OpeningProps): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-7" y="-8" width={w + 14} height={h + 8} rx="3" fill={level(3)} />
      <rect width={w} height={h} fill={NIGHT} />
      <circle cx={short(w * 0.62)} cy="26" r="8" fill="#ffeec8" opacity=".9" />
      <path
        d={`M0 ${h}V${short(h * 0.62)}l${short(w * 0.3)}-14 ${short(w * 0.22)} 10 ${short(w * 0.26)}-18 ${short(w * 0.22)} 12V${h}Z`}
        fill={NIGHT_LAND}
      />
      <path d={`M0 0l${short(-w * 0.34)} 12v${h - 2}l${short(w * 0.34)}-10Z`} fill={level(4)} />
      <circle cx={short(-w * 0.08)} cy={short(h * 0.54)} r="2.4" fill={level(0)} />
    </g>
  );
}
