import type { ReactElement } from 'react';
import type { SheetLevel } from './sheet.tsx';
import { BEYOND, Line, level, Sheet } from './sheet.tsx';

interface PlaceProps {
  readonly x: number;
  readonly y: number;
}

/** A leaf in a ring: the mark of a firm that has no name. */
export function LeafMark({ x, y, size }: PlaceProps & { readonly size: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="40" fill={level(3)} />
      <circle r="31" fill={level(1)} />
      <path d="M-21 15C-16-9 0-20 24-18 20 6 5 18-21 15Z" fill={level(4)} />
      <Line d="M-24 18C-12 10 2-2 15-11" colour={level(1)} width={2.4} />
    </g>
  );
}

/** A strip of picture rail with three spotlights, above the panels it lights. */
export function Fascia({
  x,
  y,
  width,
}: PlaceProps & {
  readonly width: number;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width={width} height="26" fill={level(4)} />
      <rect y="26" width={width} height="5" fill={level(3)} />
      {[0.2, 0.5, 0.8].map((part) => (
        <g key={part} transform={`translate(${width * part} 26)`}>
          <path d="M-8 10H8L28 96Q0 112-28 96Z" fill={level(0)} opacity=".32" />
          <path d="M-6 0H6L10 10H-10Z" fill={level(5)} />
          <rect x="-9" y="9" width="18" height="3" rx="1.5" fill={level(0)} />
        </g>
      ))}
    </g>
  );
}

/** A free-standing poster about anything: a drawing, and bars where the words would be. */
export function PosterPanel({
  x,
  y,
  width,
  height,
}: PlaceProps & {
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const inner = width - 16;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M6 ${height}h10v18H0ZM${width - 16} ${height}h10l6 18h-16Z`} fill={level(5)} />
      <rect width={width} height={height} rx="2" fill={level(4)} />
      <rect x="8" y="8" width={inner} height={height * 0.46} fill={level(2)} />
      <path
        d={`M8 ${8 + height * 0.46}v-${height * 0.14}l${inner * 0.3}-${height * 0.16} ${inner * 0.24} ${height * 0.12} ${inner * 0.2}-${height * 0.08} ${inner * 0.26} ${height * 0.12}v${height * 0.14}Z`}
        fill={level(3)}
      />
      <circle cx={width * 0.66} cy={height * 0.16} r={width * 0.1} fill={level(0)} />
      {[0.6, 0.68, 0.76, 0.88].map((part, i) => (
        <rect
          key={part}
          x="8"
          y={height * part}
          width={inner * (i === 0 ? 0.9 : i === 2 ? 0.6 : 0.76)}
          height={i === 0 ? 6 : 4}
          rx="2"
          fill={level(i === 0 ? 1 : 3)}
        />
      ))}
    </g>
  );
}

/** A long cloth over somebody else's stand. Its cords reach the roof, so only the cloth casts a shadow. */
export function Banner({
  x,
  y,
  sheet,
}: PlaceProps & {
  readonly sheet: SheetLevel;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M-22 ${BEYOND.top}V-68M22 ${BEYOND.top}V-68`} stroke={level(4)} strokeWidth="1.6" />
      <Sheet>
        <path d="M-32-70H32V22L0 4-32 22Z" fill={level(sheet)} />
        <rect x="-35" y="-74" width="70" height="6" rx="3" fill={level(4)} />
        <circle cy="-36" r="14" fill={level(1)} />
        <path d="M-6-30C-5-38 0-43 8-43 7-35 2-30-6-30Z" fill={level(sheet)} />
      </Sheet>
    </g>
  );
}

/** Somebody else's stand across the aisle: a lit back wall, a screen and a table. */
export function StandAcross({ x }: { readonly x: number }): ReactElement {
  return (
    <g transform={`translate(${x} 0)`}>
      <rect y="138" width="150" height="194" fill={level(2)} opacity=".55" />
      <rect x="-5" y="126" width="160" height="16" rx="2" fill={level(2)} />
      <rect x="18" y="160" width="66" height="46" rx="3" fill={level(3)} />
      <rect x="23" y="165" width="56" height="36" fill={level(0)} />
      <path d="M23 201V190l16-13 13 10 10-7 17 14v7Z" fill={level(2)} />
      <path d="M102 162h32v5h-32ZM102 174h26v4h-26ZM102 184h30v4h-30ZM102 194h20v4h-20Z" fill={level(3)} />
      <path d="M14 284H120V290H114V332H20V290H14Z" fill={level(3)} />
    </g>
  );
}
