import type { ReactElement } from 'react';
import { mix } from './colour.ts';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

/** A hearing aid. Drawn last and with a light edge, so that it shows beside long hair as well. */
export function HearingAid({
  x,
  side,
  colour,
}: {
  readonly x: number;
  readonly side: 1 | -1;
  readonly colour: string;
}): ReactElement {
  const behind = `M${n(x + side * 0.5)} -9q${side * 6} 1 ${side * 5} 9`;
  return (
    <>
      <Stroke d={behind} colour={mix(colour, '#ffffff', 0.45)} width={5.6} />
      <Stroke d={behind} colour={colour} width={4.2} />
      <Stroke d={`M${n(x + side * 0.2)} -8q${-side * 5} 2 ${-side} 8`} colour={colour} width={1.5} />
    </>
  );
}

/** A headset for calls. */
export function Headset(): ReactElement {
  return (
    <>
      <Stroke d="M-27-2C-30-52 30-52 27-2" colour="#2a1b2c" width={4} />
      <rect x="-32" y="-8" width="9" height="17" rx="4" fill="#2a1b2c" />
      <Stroke d="M-28 8Q-26 22-12 22" colour="#2a1b2c" width={2} />
    </>
  );
}
