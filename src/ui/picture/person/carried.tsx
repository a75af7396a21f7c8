import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

interface PlaceProps {
  readonly x: number;
}

/** Sheets of paper, knocked square on an edge. */
export function Papers({ x }: PlaceProps): ReactElement {
  const paper = usePaper();
  return (
    <g {...shadow(paper, 'cut')}>
      <g transform={`translate(${n(x)} -214)`}>
        <rect x="-26" y="-33" width="52" height="64" rx="1.6" fill="#e9d9c2" transform="rotate(-1.5)" />
        <rect x="-26" y="-34" width="52" height="64" rx="1.6" fill="#fffaf0" />
        <Stroke d="M-17-22H10M-17-13H17M-17-4H14M-17 5H17" colour="#c4adb6" width={2.2} />
        <Stroke d="M-32 34h64M-36 28v-8M36 28v-8" colour="#fff3dc" width={1.8} opacity={0.75} />
      </g>
    </g>
  );
}

/** A walking stick, with its foot on the ground. */
export function Cane({ x, ground }: PlaceProps & { readonly ground: number }): ReactElement {
  return (
    <g transform={`translate(${n(x)} ${ground})`}>
      <Stroke d="M0 0V-158C0-172-16-172-16-160" colour="#7a4a2c" width={5.4} />
      <path d="M-3.4 0h6.8v-7h-6.8Z" fill="#2a1b2c" />
    </g>
  );
}
