import { CREAM } from './colour.ts';
import type { Garment } from './garment.ts';
import { COLLAR } from './garment.ts';
import { short as n } from './geometry.ts';
import { Oval, Stroke } from './shapes.tsx';
import { Neck, torsoPath } from './torso.tsx';

/** Garments worn open over another layer, beside those with lapels. */
export const GARMENTS_OPEN = {
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
