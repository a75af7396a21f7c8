import type { ReactNode } from 'react';
import type { HairStyle } from '../../../domain/scenario/look.ts';
import { limb } from './geometry.ts';
import type { HairColours } from './hair-cut.ts';
import { Oval, Stroke } from './shapes.tsx';

// From the brow over the crown to the nape; the ear stays free.
const CAP =
  'M22.4-19C22-34 12-46-4-46-25-46-34-29-32-9-30.6 6-28 16-21 22L-12 14.6C-9.6 8-9.6 2-10.4-5-4-7 .6-13 2.4-19.6 9-22.6 16-22.4 22.4-19Z';
// The same, falling over the ear to the shoulder.
const FALL =
  'M22.4-20C22-35 12-47-4-47-27-47-37-30-35-8-34.6 14-38 32-31 40-21 45-7 39-5.6 29-4 17-8.6 5-8-5-4-12 2-17 4.4-23.4 10-25.6 17-24.6 22.4-20Z';

const cap = ({ hair, shade }: HairColours): ReactNode => (
  <>
    <path d={CAP} fill={hair} />
    <Stroke d="M-24-26C-18-37-6-41 6-38" colour={shade} width={1.3} />
  </>
);

const fall = ({ hair, shade }: HairColours): ReactNode => (
  <>
    <path d={FALL} fill={hair} />
    <Stroke d="M-20-34C-28-20-27 8-26 30M-10-38C-19-22-18 4-16 30" colour={shade} width={1.5} />
  </>
);

const swept = (colours: HairColours): ReactNode => (
  <>
    {cap(colours)}
    <path d="M22.4-19C28-34 18-50 0-50-10-50-20-44-22-36L4-28Z" fill={colours.hair} />
  </>
);

const curls = ({ hair, shade }: HairColours): ReactNode => (
  <>
    <path d={CAP} fill={hair} />
    {CURLS.map(([x, y, radius]) => (
      <Oval key={x} x={x} y={y} rx={radius} ry={radius * 0.95} fill={hair} />
    ))}
    <Stroke d="M-14-44C-8-50 2-50 6-45M-28-16C-24-22-18-22-15-16" colour={shade} width={1.5} />
  </>
);

const CURLS = [
  [18, -29, 9],
  [6, -39, 11],
  [-10, -44, 12],
  [-26, -34, 12],
  [-33, -17, 11],
  [-31, 1, 10],
  [-24, 15, 9],
] as const;

const PLAIT = [
  [-24, 23, 9],
  [-27, 38, 8.4],
  [-28, 52, 7.4],
  [-28, 64, 5.4],
] as const;

const LOCS = [
  [-28, -14, -36, 16],
  [-21, -16, -28, 28],
  [-13, -12, -18, 26],
] as const;

// Typed as a total map. `undefined`: what a style shows from the front will do from the side as well.
const FROM_THE_SIDE: Readonly<Record<HairStyle, ((colours: HairColours) => ReactNode) | undefined>> = {
  none: () => null,
  receding: ({ hair }) => (
    <path
      d="M-12-34C-30-32-34-12-31 4-29 14-26 20-21 22L-12 14.6C-9.6 8-9.6 2-10.4-6-7-14-8-26-12-34Z"
      fill={hair}
    />
  ),
  short: cap,
  crop: cap,
  side: swept,
  quiff: swept,
  bun: cap,
  lowbun: cap,
  ponytail: cap,
  braid: (colours) => (
    <>
      {PLAIT.map(([x, y, size]) => (
        <Oval key={y} x={x} y={y} rx={size * 0.86} ry={size} fill={colours.hair} />
      ))}
      <Stroke d="M-32 33-22 31M-33 46-24 46" colour={colours.shade} width={1.3} />
      {cap(colours)}
    </>
  ),
  afro: cap,
  curly: curls,
  locs: (colours) => (
    <>
      {cap(colours)}
      {LOCS.map(([x, y, tipX, tipY]) => (
        <path key={x} d={limb([x, y], [tipX, tipY], 5, 3.8)} fill={colours.hair} />
      ))}
    </>
  ),
  bob: fall,
  long: fall,
  waves: fall,
  turban: undefined,
  wrap: undefined,
  hijab: undefined,
};

const HANGS_RIGHT: ReadonlySet<HairStyle> = new Set<HairStyle>(['lowbun', 'ponytail']);

/** Where the hair behind the head goes in profile: to the back, so that none of it stands before the face. */
export function profileBack(style: HairStyle): string {
  return HANGS_RIGHT.has(style) ? 'scale(-1 1)' : 'translate(-12 0) scale(.66 1)';
}

/** The hair in front of a head in profile; `undefined` where the drawing from the front serves. */
export function profileHair(style: HairStyle, colours: HairColours): ReactNode {
  return FROM_THE_SIDE[style]?.(colours);
}
