import type { ReactElement } from 'react';
import { mix } from './colour.ts';
import type { Garment, GarmentCut } from './garment.ts';
import { COLLAR } from './garment.ts';
import { short as n } from './geometry.ts';
import { Oval, Stroke } from './shapes.tsx';
import { Neck } from './torso.tsx';

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

/** The garments of the first picture. */
export const GARMENTS_AT_HAND = {
  blazer: (cut) => <Lapels cut={cut} button={-214} buttons={[16]} />,
  coat: (cut) => <Lapels cut={cut} button={-206} buttons={cut.frame.seated ? [16] : [16, 42, 68]} />,
  turtleneck: ({ palette }) => (
    <>
      <Neck palette={palette} />
      <path d="M-12.6-308Q0-303 12.6-308L14-289Q0-281-14-289Z" fill={palette.mainLit} />
      <Stroke d="M-12.6-301Q0-296 12.8-301" colour={palette.mainShade} width={1.1} />
    </>
  ),
} as const satisfies Record<string, Garment>;
