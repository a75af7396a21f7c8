import type { ReactNode } from 'react';
import { Oval, Stroke } from './shapes.tsx';

const GLASS = '#fff6e6';
const DRINK = '#f2a13c';

/** The things of the first picture. They stand upright round the palm, whatever the hand does. */
export const PROPS_AT_HAND = {
  none: () => null,
  glass: () => (
    <>
      <path d="M-8-31H8L6 3H-6Z" fill={GLASS} opacity=".5" />
      <path d="M-7.4-22H7.4L6 3H-6Z" fill={DRINK} />
      <path d="M-7.4-22H7.4L7.2-19H-7.2Z" fill="#ffd48a" />
      <Stroke d="M-8-31-6 3H6L8-31" colour={GLASS} width={1.4} />
    </>
  ),
  // Tipped and clear, with an open rim and the ice left over: nothing in it that could be taken for a drink.
  'glass-empty': () => (
    <g transform="translate(1 -2) rotate(12)">
      <path d="M-9.5-34H9.5L7 3H-7Z" fill={GLASS} opacity=".3" />
      <path d="M-5.6-1.4-6-8.4 1-9 1.4-2ZM.6-8.4 5.4-13 8-7.2 3.4-4Z" fill="#ffffff" opacity=".75" />
      <Stroke d="M-9.5-34-7 3H7L9.5-34" colour={GLASS} width={2.2} />
      <Oval x={0} y={-34} rx={9.5} ry={3.4} fill={GLASS} />
      <Oval x={0} y={-34} rx={7.4} ry={1.9} fill="#6d5a70" />
    </g>
  ),
} as const satisfies Record<string, () => ReactNode>;
