import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { mix, SHADE } from './colour.ts';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

interface FoldedCoatProps {
  readonly x: number;
  readonly colour: string;
}

/** A coat folded over the forearm. */
export function FoldedCoat({ x, colour }: FoldedCoatProps): ReactElement {
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
