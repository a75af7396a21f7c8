import type { ReactElement, ReactNode } from 'react';
import type { Mouth as MouthShape } from '../../../domain/scenario/look.ts';
import { CREAM } from './colour.ts';
import type { Palette } from './palette.ts';
import { Oval, Stroke } from './shapes.tsx';

const INSIDE = '#5a2430';

function open(lips: string, teeth: string): ReactNode {
  return (
    <>
      <path d={lips} fill={INSIDE} />
      <path d={teeth} fill={CREAM} />
    </>
  );
}

// Lines are as heavy as they are so that a mouth survives at the size of a thumbnail.
const MOUTHS: Readonly<Record<MouthShape, (palette: Palette) => ReactNode>> = {
  smile: ({ lip, skinShade }) => (
    <>
      <Stroke d="M-8.8-1.8Q0 7 8.8-1.8" colour={lip} width={2.7} />
      <Stroke d="M-10.6-2.8q1.4.6 1.8 1.6M10.6-2.8q-1.4.6-1.8 1.6" colour={skinShade} width={1.2} />
    </>
  ),
  grin: () =>
    open(
      'M-9.6-2.8Q0-.6 9.6-2.8 8.6 7 0 7.2-8.6 7-9.6-2.8Z',
      'M-8.6-2.2Q0-.4 8.6-2.2 8 1.4 0 1.8-8 1.4-8.6-2.2Z',
    ),
  talk: () =>
    open(
      'M-6-1.6C-3-3.6 3-3.6 6-1.6 6.4 4-1 6.4-3 5.4-6 4.4-6.6 1-6-1.6Z',
      'M-4.6-2.2C-2-3.2 2-3.2 4.6-2.2 3.6-.6-3.6-.6-4.6-2.2Z',
    ),
  o: () => <Oval x={0} y={1} rx={3.8} ry={4.6} fill={INSIDE} />,
  flat: ({ lip }) => <Stroke d="M-7 0H7" colour={lip} width={2.6} />,
  pressed: ({ lip, skinShade }) => (
    <>
      <Stroke d="M-7.4.6Q0-1.4 7.4.6" colour={lip} width={2.6} />
      <Stroke d="M-3 5.4h6" colour={skinShade} width={1.4} />
    </>
  ),
  // One corner has already gone down, the other has not heard yet.
  fading: ({ lip, skinShade }) => (
    <>
      <Stroke d="M-8 2.6Q-3 .9 1.6 1 5 1 7.6-.8" colour={lip} width={2.8} />
      <Stroke d="M-10.2 2q.1 2 .9 3" colour={skinShade} width={1.5} />
    </>
  ),
  hurt: ({ lip }) => <Stroke d="M-6 2Q0-2 6 2" colour={lip} width={2.7} />,
  relieved: () =>
    open('M-8-1.8Q0 1 8-1.8 6 5.6 0 5.6-6 5.6-8-1.8Z', 'M-7-1.4Q0 .8 7-1.4 6 .8 0 1.2-6 .8-7-1.4Z'),
  wry: ({ lip }) => <Stroke d="M-7 1.6Q1 2.6 7.4-2.4" colour={lip} width={2.6} />,
};

/** A mouth, with its middle at the origin. */
export function Mouth({
  shape,
  palette,
}: {
  readonly shape: MouthShape;
  readonly palette: Palette;
}): ReactElement {
  return <>{MOUTHS[shape](palette)}</>;
}
