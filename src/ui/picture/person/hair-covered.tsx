import type { HairColours, HairCut } from './hair-cut.ts';
import { Stroke } from './shapes.tsx';

/** Cloth over the hair: here the hair colour is the colour of the cloth. */
export const HAIR_COVERED = {
  hijab: ({ hair, shade }) => ({
    back: (
      <path
        d="M-34 0C-38-38-18-50 1-50 20-50 40-38 35 0 37 26 34 44 30 56H-30C-34 44-37 26-34 0Z"
        fill={shade}
      />
    ),
    front: (
      <>
        <path
          fillRule="evenodd"
          d="M-32-2C-36-36-18-48.5 1-48.5 20-48.5 38-36 33-2 34 18 32 34 25 44L-25 44C-33 34-34 18-32-2ZM-21.6-4C-21.6 14-13 32 0 32 13 32 21.6 14 21.6-4 21.6-24 13-32.6 0-32.6-13-32.6-21.6-24-21.6-4Z"
          fill={hair}
        />
        <path
          d="M-21.6-4C-21.6-24-13-32.6 0-32.6 13-32.6 21.6-24 21.6-4L20-8C19-22 12-29.4 0-29.4-12-29.4-19-22-20-8Z"
          fill={shade}
        />
        <Stroke d="M28-18C31 0 28 22 18 36" colour={shade} width={1.4} />
      </>
    ),
    drape: (
      <>
        <path
          d="M-27 30C-36 42-50 48-47 62-24 78 22 80 46 62 49 49 36 42 27 30 14 44-14 44-27 30Z"
          fill={hair}
        />
        <Stroke d="M-34 50C-18 62 16 64 38 50M-22 42C-8 52 10 52 24 42" colour={shade} width={1.4} />
      </>
    ),
  }),
  turban: ({ hair, shade }) => ({
    front: (
      <>
        <path d="M-28-8C-39-34-23-60 2-60 27-60 40-34 28-8 24-20 12-26 0-31-12-26-24-20-28-8Z" fill={hair} />
        <Stroke
          d="M0-31C12-40 24-44 33-38M0-31C-12-40-24-44-33-38M1-37C12-48 20-52 27-50M-1-37C-12-48-20-52-27-50"
          colour={shade}
          width={1.5}
        />
      </>
    ),
  }),
  wrap: ({ hair, shade }) => ({
    back: <path d="M4-52C18-76 40-66 34-48 46-44 40-26 26-30Z" fill={shade} />,
    front: (
      <>
        <path d="M-28-8C-37-34-20-53 2-53 24-53 38-34 28-8 22-20 10-24 0-24-10-24-22-20-28-8Z" fill={hair} />
        <Stroke d="M-30-22C-14-36 12-38 31-26M-27-34C-14-46 10-48 26-38" colour={shade} width={1.5} />
      </>
    ),
  }),
} as const satisfies Record<string, (colours: HairColours) => HairCut>;
