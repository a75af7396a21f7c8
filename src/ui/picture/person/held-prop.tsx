import type { ReactElement, ReactNode } from 'react';
import type { Prop } from '../../../domain/scenario/look.ts';
import { Oval, Stroke } from './shapes.tsx';

const GLASS = '#fff6e6';
const DRINK = '#f2a13c';

// Things stand upright round the palm, whatever the hand does.
const PROPS: Readonly<Record<Prop, () => ReactNode>> = {
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
};

/** A thing held in the hand, with the palm at the origin. */
export function HeldProp({ prop }: { readonly prop: Prop }): ReactElement {
  return <>{PROPS[prop]()}</>;
}
