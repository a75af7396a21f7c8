import type { ReactElement } from 'react';
import { mix, SHADE } from './colour.ts';
import type { Frame } from './frame.ts';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

/** A scarf round the neck. */
export function Scarf({ colour }: { readonly colour: string }): ReactElement {
  return (
    <>
      <path
        d="M-17-300C-24-292-22-282-10-276 2-272 16-276 20-286 22-294 18-300 16-302 8-290-8-290-17-300Z"
        fill={colour}
      />
      <path d="M4-278 14-280 18-232 5-230Z" fill={mix(colour, SHADE, 0.15)} />
    </>
  );
}

/** A badge on a ribbon. */
export function Lanyard({
  colour,
  centre,
}: {
  readonly colour: string;
  readonly centre: number;
}): ReactElement {
  const left = n(centre - 9);
  return (
    <>
      <Stroke d={`M-13-294 ${n(centre + 1)}-222 13-294`} colour={colour} width={2.2} />
      <rect x={left} y="-224" width="20" height="26" rx="2" fill="#fffaf0" />
      <path d={`M${left}-222q0-2 2-2h16q2 0 2 2v5h-20Z`} fill={colour} />
      <Stroke d={`M${n(centre - 4)}-210h10M${n(centre - 4)}-205h7`} colour="#a893a6" width={1.5} />
    </>
  );
}

/** A bag across the shoulder. */
export function Bag({ colour, frame }: { readonly colour: string; readonly frame: Frame }): ReactElement {
  const left = n(frame.hip - 8);
  return (
    <>
      <Stroke
        d={`M${-n(frame.shoulder - 12)}-282C-8-250 ${n(frame.hip - 6)}-200 ${n(frame.hip + 4)}-176`}
        colour={colour}
        width={4.4}
      />
      <rect x={left} y="-180" width="30" height="38" rx="4" fill={colour} />
      <Stroke d={`M${left}-166h30`} colour={mix(colour, '#ffffff', 0.25)} width={1.6} />
    </>
  );
}
