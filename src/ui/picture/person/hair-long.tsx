import type { HairColours, HairCut } from './hair-cut.ts';
import { Oval, Stroke } from './shapes.tsx';

const BRAID = [
  [-27, 12, 8],
  [-29, 25, 8.4],
  [-28, 39, 8],
  [-27, 52, 7],
  [-26, 63, 5],
] as const;

/** Styles that fall over the ears or down the back. */
export const HAIR_LONG = {
  bob: ({ hair, shade }) => ({
    back: (
      <path
        d="M-32-8C-36-40-16-48 1-48 19-48 37-40 33-8 34 8 36 24 31 35 20 41-20 41-31 35-36 24-34 6-32-8Z"
        fill={shade}
      />
    ),
    front: (
      <path
        d="M-27 14C-33-30-16-47 3-47 22-47 32-30 28 16 36 20 36 32 30 34 25 22 27 4 24-8 20-18 14-24 7-29-2-20-16-16-23-12-26-2-25 20-29 34-37 30-35 20-27 14Z"
        fill={hair}
      />
    ),
  }),
  long: ({ hair, shade }) => ({
    back: (
      <path
        d="M-32-8C-37-42-16-49 1-49 19-49 38-42 33-8 36 18 44 44 40 74 24 86 14 62 0 62-14 62-26 86-40 74-44 44-37 18-32-8Z"
        fill={shade}
      />
    ),
    front: (
      <path
        d="M-26 8C-33-30-16-47 3-47 22-47 33-30 28 8 30 22 35 34 34 50 28 40 26 8 24-6 21-18 14-25 6-29-4-20-16-15-24-11-25 6-27 40-34 52-36 36-30 22-26 8Z"
        fill={hair}
      />
    ),
  }),
  waves: ({ hair, shade }) => ({
    back: (
      <path
        d="M-33-10C-38-40-16-50 0-50 18-50 38-40 34-10 44 0 36 14 42 24 44 42 26 50 16 42H-18C-28 50-46 42-41 24-36 14-44 0-33-10Z"
        fill={shade}
      />
    ),
    front: (
      <path
        d="M-26 2C-32-30-18-47 0-47 20-47 32-30 27 2 34 8 30 16 34 24 28 22 24 4 23-8 10-12-4-18-10-30-14-20-20-14-24-8-25 6-30 20-35 24-30 14-33 8-26 2Z"
        fill={hair}
      />
    ),
  }),
  ponytail: ({ hair, shade }) => ({
    back: <path d="M8-44C34-56 46-36 42-6 40 16 38 26 30 38 29 20 28-2 18-22Z" fill={shade} />,
    front: (
      <path
        d="M-26.6 1C-31-32-16-45.5 0-45.5 16-45.5 31-32 26.6 1 25.6-12 20-28 4-28-14-27-25.6-12-26.6 1Z"
        fill={hair}
      />
    ),
  }),
  braid: ({ hair, shade }) => ({
    front: (
      <>
        <path
          d="M-26.6 4C-32-32-16-46 3-46 22-46 32-32 27 4 26-10 21-22 4-29-6-20-18-18-24-10Z"
          fill={hair}
        />
        {BRAID.map(([x, y, size]) => (
          <Oval key={y} x={x} y={y} rx={size * 0.86} ry={size} fill={hair} />
        ))}
        <Stroke d="M-31 19-24 17M-33 32-24 32M-31 46-23 45" colour={shade} width={1.3} />
      </>
    ),
  }),
} as const satisfies Record<string, (colours: HairColours) => HairCut>;
