import type { ReactElement } from 'react';
import { short } from './geometry.ts';

interface StrokeProps {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
}

/** A drawn line with round ends: seams, mouths, strands of hair. */
export function Stroke({ d, colour, width, opacity }: StrokeProps): ReactElement {
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      strokeWidth={short(width)}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(opacity === undefined ? {} : { opacity })}
    />
  );
}

interface OvalProps {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly fill: string;
  readonly opacity?: number;
}

/** A filled ellipse. */
export function Oval({ x, y, rx, ry, fill, opacity }: OvalProps): ReactElement {
  return (
    <ellipse
      cx={short(x)}
      cy={short(y)}
      rx={short(rx)}
      ry={short(ry)}
      fill={fill}
      {...(opacity === undefined ? {} : { opacity })}
    />
  );
}
