import type { HairColours, HairCut } from './hair-cut.ts';

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
  ponytail: ({ hair, shade }) => ({
    back: <path d="M8-44C34-56 46-36 42-6 40 16 38 26 30 38 29 20 28-2 18-22Z" fill={shade} />,
    front: (
      <path
        d="M-26.6 1C-31-32-16-45.5 0-45.5 16-45.5 31-32 26.6 1 25.6-12 20-28 4-28-14-27-25.6-12-26.6 1Z"
        fill={hair}
      />
    ),
  }),
} as const satisfies Record<string, (colours: HairColours) => HairCut>;
