import type { ReactNode } from 'react';
import type { HairColours } from './hair-cut.ts';
import { Stroke } from './shapes.tsx';

/** Hair before a head that is seen from the side. */
export type HairSideways = (colours: HairColours) => ReactNode;

// From the brow over the crown to the nape; the ear stays free.
export const CAP =
  'M22.4-19C22-34 12-46-4-46-25-46-34-29-32-9-30.6 6-28 16-21 22L-12 14.6C-9.6 8-9.6 2-10.4-5-4-7 .6-13 2.4-19.6 9-22.6 16-22.4 22.4-19Z';
// The same, falling over the ear to the shoulder.
const FALL =
  'M22.4-20C22-35 12-47-4-47-27-47-37-30-35-8-34.6 14-38 32-31 40-21 45-7 39-5.6 29-4 17-8.6 5-8-5-4-12 2-17 4.4-23.4 10-25.6 17-24.6 22.4-20Z';

/** Hair that leaves the ear free. */
export const cap = ({ hair, shade }: HairColours): ReactNode => (
  <>
    <path d={CAP} fill={hair} />
    <Stroke d="M-24-26C-18-37-6-41 6-38" colour={shade} width={1.3} />
  </>
);

/** Hair that falls over the ear. */
export const fall = ({ hair, shade }: HairColours): ReactNode => (
  <>
    <path d={FALL} fill={hair} />
    <Stroke d="M-20-34C-28-20-27 8-26 30M-10-38C-19-22-18 4-16 30" colour={shade} width={1.5} />
  </>
);
