import type { ReactElement } from 'react';
import type { Clothes as ClothesLook } from '../../../domain/scenario/look.ts';
import type { Frame } from './frame.ts';
import { GARMENTS_AT_HAND } from './garments-at-hand.tsx';
import { isIn } from './is-in.ts';
import type { Palette } from './palette.ts';
import { flankPath, hemOf, torsoPath } from './torso.tsx';
import { wardrobe } from './wardrobe.ts';

interface ClothesProps {
  readonly clothes: ClothesLook;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** The upper body with everything worn on it. */
export function Clothes({ clothes, frame, palette }: ClothesProps): ReactElement {
  const hem = hemOf(clothes.type, frame);
  const { type } = clothes;
  const garment = isIn(GARMENTS_AT_HAND, type) ? GARMENTS_AT_HAND[type] : wardrobe().garments[type];
  return (
    <>
      {clothes.type === 'hoodie' ? (
        <path d="M-30-284C-32-306 32-306 30-284 16-268-16-268-30-284Z" fill={palette.mainShade} />
      ) : null}
      <path d={torsoPath(frame, hem)} fill={palette.main} />
      <path d={flankPath(frame, hem)} fill={palette.mainShade} opacity=".75" />
      {garment({ clothes, frame, palette, hem })}
      {hasWornOver(palette) ? <WornOver frame={frame} palette={palette} /> : null}
    </>
  );
}

/** Whether something is worn over the garment. */
function hasWornOver({ scarf, lanyard, bag }: Palette): boolean {
  return (scarf ?? lanyard ?? bag) !== undefined;
}

function WornOver({ frame, palette }: Omit<ClothesProps, 'clothes'>): ReactElement {
  const { Scarf, Lanyard, Bag } = wardrobe();
  return (
    <>
      {palette.scarf ? <Scarf colour={palette.scarf} /> : null}
      {palette.lanyard ? <Lanyard colour={palette.lanyard} centre={frame.centre} /> : null}
      {palette.bag ? <Bag colour={palette.bag} frame={frame} /> : null}
    </>
  );
}
