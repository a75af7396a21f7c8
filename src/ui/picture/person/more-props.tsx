import type { ReactNode } from 'react';
import { Oval, Stroke } from './shapes.tsx';

/** Further things in a hand, upright round the palm. */
export const MORE_PROPS = {
  phone: () => (
    <g transform="rotate(8)">
      <rect x="-8" y="-24" width="16" height="29" rx="3" fill="#241b2e" />
      <rect x="-6" y="-21.6" width="12" height="22" rx="1.4" fill="#ffe2ae" />
    </g>
  ),
  card: () => (
    <g transform="rotate(-10)">
      <rect x="-3" y="-13" width="25" height="15" rx="1.2" fill="#fffaf0" />
      <Stroke d="M1-8.5H13M1-5H9" colour="#a0879f" width={1.4} />
    </g>
  ),
  mug: () => (
    <>
      <path d="M-8-17H8V2C8 4-8 4-8 2Z" fill="#f3e6d6" />
      <Stroke d="M8-13C14-13 14-3 8-3" colour="#f3e6d6" width={2.6} />
      <Oval x={0} y={-17} rx={8} ry={1.8} fill="#6b4030" />
    </>
  ),
  plate: () => (
    <>
      <Oval x={4} y={-3} rx={19} ry={4.6} fill="#fff6ea" />
      <Oval x={4} y={-4.4} rx={12} ry={2.6} fill="#e3c8a6" />
      <Oval x={0} y={-7} rx={4.6} ry={3.4} fill="#d9703f" />
      <Oval x={8} y={-6.6} rx={4} ry={3} fill="#6f8f4e" />
    </>
  ),
} as const satisfies Record<string, () => ReactNode>;
