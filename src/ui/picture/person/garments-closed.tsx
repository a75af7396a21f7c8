import type { ReactElement } from 'react';
import type { Garment, GarmentCut } from './garment.ts';
import { short as n } from './geometry.ts';
import { Oval, Stroke } from './shapes.tsx';
import { Neck } from './torso.tsx';

function Buttoned({
  cut,
  placket,
}: {
  readonly cut: GarmentCut;
  /** Where the row of buttons ends. */
  readonly placket: number;
}): ReactElement {
  const { frame, palette } = cut;
  const c = frame.centre;
  return (
    <>
      <path d={`M-11-297 ${n(c)}-276 11-297Z`} fill={palette.skin} />
      <Neck palette={palette} />
      <path
        d="M-13-298C-19-291-20-282-14-272L0-283 14-272C20-282 19-291 13-298L1-283H-1Z"
        fill={palette.mainLit}
      />
      <Stroke d={`M${n(c * 0.4)}-281L${n(c)} ${placket}`} colour={palette.mainShade} width={1.5} />
      {[-266, -246, -226]
        .filter((y) => y < placket)
        .map((y) => (
          <Oval key={y} x={c * 0.6 + 2.6} y={y} rx={1.5} ry={1.5} fill={palette.mainShade} />
        ))}
    </>
  );
}

/** Garments closed to the neck or cut in one piece, beside the turtleneck. */
export const GARMENTS_CLOSED = {
  shirt: (cut) => <Buttoned cut={cut} placket={cut.hem.y + 5} />,
  polo: (cut) => <Buttoned cut={cut} placket={-244} />,
  kurta: (cut) => {
    const { frame, palette, hem } = cut;
    return (
      <>
        <Buttoned cut={cut} placket={-206} />
        {frame.seated ? null : (
          <Stroke
            d={`M${-n(frame.hip + 3)}-150L${-n(frame.hip + 6)} ${hem.y}M${n(frame.hip + 3)}-150L${n(frame.hip + 6)} ${hem.y}`}
            colour={palette.mainShade}
            width={2}
          />
        )}
      </>
    );
  },
  hoodie: ({ palette, hem }) => (
    <>
      <Neck palette={palette} />
      <path
        d="M-17-295C-27-288-27-276-15-270-4-267-1-272 0-276 1-272 4-267 15-270 27-276 27-288 17-295 12-284-12-284-17-295Z"
        fill={palette.mainLit}
      />
      <Stroke d="M-6-271V-246M6-271V-249" colour={palette.accent} width={2} />
      <path d={`M-22-178Q0-186 22-178L19 ${hem.y + 3}H-19Z`} fill={palette.mainShade} opacity=".55" />
    </>
  ),
  dress: ({ frame, palette, hem }) => (
    <>
      <path d="M-16-294C-13-270 13-270 16-294Z" fill={palette.skin} />
      <Neck palette={palette} />
      <Stroke d={`M${-n(frame.waist)}-204Q0-197 ${n(frame.waist)}-204`} colour={palette.accent} width={4} />
      {frame.seated ? null : (
        <Stroke
          d={`M-10-192-20 ${hem.y + 3}M10-192 19 ${hem.y + 4}`}
          colour={palette.mainShade}
          width={1.5}
          opacity={0.6}
        />
      )}
    </>
  ),
  jumper: ({ frame, palette, hem }) => {
    const { stripe } = palette;
    return (
      <>
        <Neck palette={palette} />
        <Stroke d="M-14.6-294Q0-279 14.6-294" colour={palette.mainLit} width={5} />
        <Stroke
          d={`M${-n(frame.hip)} ${hem.y - 5}Q0 ${hem.y + 1} ${n(frame.hip)} ${hem.y - 5}`}
          colour={palette.mainShade}
          width={1.4}
        />
        {stripe
          ? [-250, -232, -214].map((y) => (
              <Stroke
                key={y}
                d={`M${-n(frame.waist - 1)} ${y}Q0 ${y + 6} ${n(frame.waist)} ${y}`}
                colour={stripe}
                width={4}
              />
            ))
          : null}
      </>
    );
  },
} as const satisfies Record<string, Garment>;
