import type { ReactElement } from 'react';
import { CREAM, mix } from './colour.ts';
import type { Garment, GarmentCut } from './garment.ts';
import { short as n } from './geometry.ts';
import { Oval, Stroke } from './shapes.tsx';
import { Neck, torsoPath } from './torso.tsx';

const COLLAR = 'M-12-297-1-277-9-268-17-289ZM12-297 1-277 9-268 17-289Z';

function Lapels({
  cut,
  button,
  buttons,
}: {
  readonly cut: GarmentCut;
  /** How deep the lapels reach. */
  readonly button: number;
  readonly buttons: readonly number[];
}): ReactElement {
  const { clothes, frame, palette, hem } = cut;
  const c = frame.centre;
  return (
    <>
      <path d={`M-16-294L${n(c - 3)} ${button}H${n(c + 3)}L16-294Q0-280-16-294Z`} fill={palette.under} />
      <Neck palette={palette} />
      {clothes.shirt === false ? null : <path d={COLLAR} fill={mix(palette.under, '#ffffff', 0.35)} />}
      {palette.tie ? (
        <path d={`M-4-277H4L${n(c + 6)}-228 ${n(c)}-219 ${n(c - 6)}-228Z`} fill={palette.tie} />
      ) : null}
      <path
        d={`M-15-296C-22-286-25-270-21-258L-13-256 ${n(c - 1)} ${button + 6}-9-262ZM15-296C22-286 25-270 21-258L13-256 ${n(c + 1)} ${button + 6} 9-262Z`}
        fill={palette.mainLit}
      />
      <Stroke d={`M${n(c)} ${button + 4}L${n(c + 1)} ${hem.y + 4}`} colour={palette.mainShade} width={1.6} />
      {buttons.map((below) => (
        <Oval key={below} x={c + 5} y={button + below} rx={2.2} ry={2.2} fill={palette.mainShade} />
      ))}
      {clothes.pocket ? (
        <path d={`M${n(frame.shoulder * 0.42)}-244l12-2-1 7-10 1Z`} fill={palette.accent} />
      ) : null}
    </>
  );
}

/** Garments worn open over another layer. */
export const GARMENTS_OPEN = {
  blazer: (cut) => <Lapels cut={cut} button={-214} buttons={[16]} />,
  coat: (cut) => <Lapels cut={cut} button={-206} buttons={cut.frame.seated ? [16] : [16, 42, 68]} />,
  cardigan: ({ frame, palette, hem }) => {
    const edge = n(14 + frame.centre * 0.4);
    return (
      <>
        <path
          d={`M-15-295C-13-262-12-200-12 ${hem.y + 5}H${edge}C14-200 14-262 15-295Q0-282-15-295Z`}
          fill={palette.under}
        />
        <Neck palette={palette} />
        <Stroke
          d={`M-15-295C-13-262-12-200-12 ${hem.y + 4}M15-295C14-262 14-200 ${edge} ${hem.y + 4}`}
          colour={palette.mainLit}
          width={3.4}
        />
      </>
    );
  },
  // The body of a waistcoat is the shirt; the waistcoat itself is the layer on top.
  waistcoat: ({ frame, palette, hem }) => {
    const w = n(frame.waist);
    const h = n(frame.hip);
    const c = n(frame.centre);
    return (
      <>
        <path d={torsoPath(frame, hem)} fill={palette.under} />
        <path
          d={`M-15-296C-24-284-26-280-26-268-22-240 ${-w}-222 ${-w}-206 ${-w}-190 ${-h}-182 ${-h}-164L${-h} ${hem.y + 4} ${c} ${hem.y + 12} ${h} ${hem.y + 4} ${h}-164C${h}-182 ${w}-190 ${w}-206 ${w}-222 22-240 26-268 26-280 24-284 15-296L${c}-232Z`}
          fill={palette.main}
        />
        <Neck palette={palette} />
        <path d={COLLAR} fill={CREAM} />
        <Stroke d={`M${c}-232V${hem.y + 10}`} colour={palette.mainShade} width={1.6} />
        {[-220, -200, -180].map((y) => (
          <Oval key={y} x={frame.centre + 4} y={y} rx={1.8} ry={1.8} fill={palette.accent} />
        ))}
      </>
    );
  },
} as const satisfies Record<string, Garment>;
