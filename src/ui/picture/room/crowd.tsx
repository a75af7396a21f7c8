import type { ReactElement } from 'react';
import type { SheetLevel } from './sheet.tsx';
import { level } from './sheet.tsx';

// Each part is a path of its own: joined, opposite windings would cut holes.
const HEAD = 'M0-193a15 16.5 0 1 0 .1 0Z';
const NECK = 'M-6-166h12v14h-12Z';
const TORSO = 'M-10-157C-22-155-26-149-27-136L-22-82H21L26-136C25-149 21-155 10-157Z';
const LEGS = 'M-21-86-16 0h12L0-66 6 0h12L21-86Z';
const SKIRT = 'M-22-92-29-40H29L21-92ZM-14-42-12 0h8l1-42ZM6-42 7 0h8l1-42Z';
const ARM_LEFT = 'M-26-142-35-104-33-72-26-72-25-102-17-140Z';
const ARM_RIGHT = 'M26-142 35-104 33-72 26-72 25-102 17-140Z';
const ARM_BENT = 'M26-144 41-116 19-108 3-124 8-130 19-122 27-122 16-142Z';
const ARM_UP = 'M-25-146-42-120-54-146-48-150-39-136-18-154Z';

interface Folk {
  readonly body: readonly string[];
  readonly hair: string;
  /** A seam or two, so that a cut does not look empty when it is large. */
  readonly seams: string;
}

const FOLK = {
  jacket: {
    body: [HEAD, NECK, TORSO, LEGS, ARM_LEFT, ARM_BENT],
    hair: 'M-17-174C-19-204 19-204 17-174L14-184H-14Z',
    seams: 'M-9-156 0-128 9-156M0-128V-84',
  },
  dress: {
    body: [HEAD, NECK, TORSO, SKIRT, ARM_RIGHT, ARM_UP],
    hair: 'M-19-150C-24-208 24-208 19-150L12-158C17-184-17-184-12-158Z',
    seams: 'M-21-96Q0-90 21-96M-8-88-12-42M8-88 12-42',
  },
  bun: {
    body: [HEAD, NECK, TORSO, LEGS, ARM_RIGHT, ARM_LEFT],
    hair: 'M0-210a9 9 0 1 0 .1 0ZM-17-176C-18-200 18-200 17-176 8-188-8-188-17-176Z',
    seams: 'M-10-156Q0-146 10-156M-21-92Q0-87 21-92',
  },
  curls: {
    body: [HEAD, NECK, TORSO, LEGS, ARM_LEFT, ARM_BENT],
    hair: 'M0-207a26 23 0 0 0-20 38L-13-168C-15-190 15-190 13-168L20-169A26 23 0 0 0 .1-207Z',
    seams: 'M-10-156 0-142 10-156M-1-66V-84',
  },
} as const satisfies Record<string, Folk>;

/** Somebody far off whom you cannot talk to: one cut, ground at the given place. */
export interface Bystander {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly as: keyof typeof FOLK;
  readonly sheet: SheetLevel;
  readonly mirrored?: boolean;
}

/** People who fill the room. They have a colour of the room and no face. */
export function Crowd({ people }: { readonly people: readonly Bystander[] }): ReactElement {
  return (
    <>
      {people.map(({ x, y, scale, as, sheet, mirrored }) => {
        const { body, hair, seams } = FOLK[as];
        return (
          <g
            key={`${x} ${y}`}
            transform={`translate(${x} ${y}) scale(${mirrored ? -scale : scale} ${scale})`}
            fill={level(sheet)}
          >
            {body.map((d) => (
              <path key={d} d={d} />
            ))}
            {/* Their second tone is the same plum shade on every sheet. */}
            <path d={hair} />
            <path d={hair} fill="#4a1c3c" opacity=".2" />
            <path
              d={seams}
              fill="none"
              stroke="#4a1c3c"
              strokeOpacity=".22"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </g>
        );
      })}
    </>
  );
}
