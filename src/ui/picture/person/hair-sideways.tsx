import type { ReactNode } from 'react';
import { limb } from './geometry.ts';
import type { HairColours } from './hair-cut.ts';
import type { HairSideways } from './hair-side-cuts.tsx';
import { CAP, cap, fall } from './hair-side-cuts.tsx';
import { Oval, Stroke } from './shapes.tsx';

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

const LOCS = [
  [-28, -14, -36, 16],
  [-21, -16, -28, 28],
  [-13, -12, -18, 26],
] as const;

/**
 * All other styles. `undefined`: what a style shows from the front will do from the side as well.
 */
export const HAIR_SIDEWAYS = {
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
  turban: undefined,
  wrap: undefined,
  hijab: undefined,
} as const satisfies Record<string, HairSideways | undefined>;
