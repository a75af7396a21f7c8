import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { mix, SHADE } from './colour.ts';
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

/** A coat folded over the forearm. */
export function FoldedCoat({ x, colour }: PlaceProps & { readonly colour: string }): ReactElement {
  const paper = usePaper();
  const lit = mix(colour, '#ffe6c0', 0.3);
  return (
    <g transform={`translate(${n(x)} 0)`} {...shadow(paper, 'cut')}>
      <path
        d="M-12-211C-2-223 30-224 42-214 47-206 46-176 47-150L49-116C42-110 34-116 27-112 18-108 10-116 1-112-7-110-12-113-13-118-9-150-15-190-12-211Z"
        fill={colour}
      />
      <path
        d="M22-221C34-222 42-218 43-210 47-180 46-140 52-101L37-99C34-140 30-186 22-221Z"
        fill={mix(colour, SHADE, 0.22)}
      />
      <path d="M36.6-105 51.6-107 52-101 37-99Z" fill={lit} />
      <path
        d="M-12-211C-2-223 14-222 22-221L16-207C8-212-2-210-12-203Z"
        fill={mix(colour, '#ffe6c0', 0.22)}
      />
      <Stroke
        d="M2-202C4-170 0-140 2-116M14-204C17-176 14-146 15-118"
        colour={mix(colour, SHADE, 0.2)}
        width={1.5}
      />
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
