import type { HairColours, HairCut } from './hair-cut.ts';
import { Oval, Stroke } from './shapes.tsx';

const BRAID = [
  [-27, 12, 8],
  [-29, 25, 8.4],
  [-28, 39, 8],
  [-27, 52, 7],
  [-26, 63, 5],
] as const;

/** The styles of the first picture. */
export const HAIR_AT_HAND = {
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
