import type { ReactNode } from 'react';
import { limb } from './geometry.ts';
import type { HairColours, HairCut } from './hair-cut.ts';
import { Oval, Stroke } from './shapes.tsx';

/** Styles that leave the ears free or stay close to the head. */
export const HAIR_SHORT = {
  none: () => ({}),
  short: ({ hair }) => ({
    front: (
      <path
        d="M-27-2C-31-32-16-45 1-45 19-45 31-32 27-2L24.6-3C24.4-15 20-23 13-27 5-24-9-24-15-27-21-22-24.4-14-24.6-3Z"
        fill={hair}
      />
    ),
  }),
  crop: ({ hair }) => ({
    front: (
      <path
        d="M-26.4-5C-28-32-14-41.6 0-41.6 14-41.6 28-32 26.4-5L24-9C23-22 16-29 0-29.6-16-29-23-22-24-9Z"
        fill={hair}
      />
    ),
  }),
  side: ({ hair, shade }) => ({
    front: (
      <>
        <path
          d="M-27-1C-32-28-25-39-14-42-4-52 24-49 29-33 32-22 29-10 27-1L24.6-3C24.6-13 23-20 20-25 8-22-7-25-14-32-17-24-23.6-18-24.6-3Z"
          fill={hair}
        />
        <Stroke d="M-14-32C-8-38 6-41 18-37" colour={shade} width={1.2} />
      </>
    ),
  }),
  quiff: ({ hair, shade }) => ({
    front: (
      <>
        <path
          d="M-27-2C-30-24-27-34-21-38-22-54 18-62 29-42 33-30 29-12 27-2L24.6-5C24-16 23-22 20-27 8-31-6-28-16-30-20-24-24-16-24.6-2Z"
          fill={hair}
        />
        <Stroke d="M-12-36C-4-46 10-49 22-42" colour={shade} width={1.3} />
      </>
    ),
  }),
  receding: ({ hair }) => ({
    front: (
      <>
        <path
          d="M-27.4 5C-32-12-30-26-22-31-23-20-24.4-10-24.4 1ZM27.4 5C32-12 30-26 22-31 23-20 24.4-10 24.4 1Z"
          fill={hair}
        />
        <path d="M-20-32C-12-41 12-41 20-32 10-36-10-36-20-32Z" fill={hair} opacity=".55" />
      </>
    ),
  }),
  bun: ({ hair, shade }) => ({
    back: (
      <>
        <Oval x={2} y={-53} rx={15} ry={13} fill={hair} />
        <Stroke d="M-7-50C-2-57 8-57 12-51" colour={shade} width={1.4} />
      </>
    ),
    front: (
      <path
        d="M-26.6 1C-31-32-16-45.5 0-45.5 16-45.5 31-32 26.6 1 25.6-12 18-28 0-28-18-28-25.6-12-26.6 1Z"
        fill={hair}
      />
    ),
  }),
  lowbun: ({ hair, shade }) => ({
    back: <Oval x={24} y={20} rx={14} ry={13} fill={shade} />,
    front: (
      <path d="M-26.6 4C-32-32-16-46 3-46 22-46 32-32 27 4 26-10 21-22 8-29-2-20-18-18-24-10Z" fill={hair} />
    ),
  }),
  afro: ({ hair, shade }) => ({
    back: (
      <path
        d="M0-72C16-74 34-64 42-50 54-40 56-20 48-6 48 8 38 18 26 18H-26C-38 18-48 8-48-6-56-20-54-40-42-50-34-64-16-74 0-72Z"
        fill={hair}
      />
    ),
    front: (
      <>
        <path d="M-26-2C-34-22-26-46 0-48 26-46 34-22 26-2 25-16 18-27 0-28-18-27-25-16-26-2Z" fill={hair} />
        <Stroke d="M-34-40C-38-34-40-26-40-20M30-52C36-47 40-40 42-33" colour={shade} width={1.6} />
      </>
    ),
  }),
  curly: ({ hair, shade }) => ({
    back: circles(CURLS_BEHIND, hair, 1),
    front: (
      <>
        {circles(CURLS_BEFORE, hair, 0.95)}
        <Stroke d="M-14-46C-8-52 2-52 6-47M14-44C20-46 26-41 26-36" colour={shade} width={1.5} />
      </>
    ),
  }),
  locs: ({ hair, shade }) => ({
    back: LOCS_BEHIND.map(([x, y]) => <path key={x} d={limb([x * 0.62, -26], [x, y], 6, 4)} fill={shade} />),
    front: (
      <>
        <path d="M-27-4C-33-34-17-49 1-49 20-49 33-34 27-4 25-16 18-26 0-29-18-26-25-16-27-4Z" fill={hair} />
        {LOCS_BEFORE.map(([x, y, tipX, tipY]) => (
          <path key={x} d={limb([x, y], [tipX, tipY], 4.6, 3.6)} fill={hair} />
        ))}
        <Stroke
          d="M-10-44C-17-40-21-33-24-22M-2-46C-6-40-12-36-16-31M10-44C17-40 21-33 24-22M3-46C8-40 12-36 16-31"
          colour={shade}
          width={1.4}
        />
      </>
    ),
  }),
} as const satisfies Record<string, (colours: HairColours) => HairCut>;

type Curl = readonly [x: number, y: number, radius: number];

const CURLS_BEHIND: readonly Curl[] = [
  [-29, -18, 13],
  [-24, -36, 14],
  [-7, -48, 15],
  [12, -47, 15],
  [27, -34, 14],
  [31, -16, 12],
  [-33, -2, 11],
  [33, 0, 11],
  [-33.1, 13, 9],
  [33.1, 14, 9],
];

const CURLS_BEFORE: readonly Curl[] = [
  [-20, -30, 9],
  [-8, -35, 10],
  [6, -35, 10],
  [19, -30, 9],
  [-26, -17, 7],
  [26, -17, 7],
];

const LOCS_BEHIND = [
  [-37, 18],
  [-31, 34],
  [-22, 30],
  [22, 30],
  [31, 36],
  [38, 16],
] as const;

const LOCS_BEFORE = [
  [-24, -22, -33, 6],
  [24, -22, 34, 4],
  [-20, -30, -27, 22],
  [21, -30, 28, 20],
] as const;

function circles(curls: readonly Curl[], fill: string, squash: number): ReactNode {
  return curls.map(([x, y, radius]) => (
    <Oval key={`${x} ${y}`} x={x} y={y} rx={radius} ry={radius * squash} fill={fill} />
  ));
}
