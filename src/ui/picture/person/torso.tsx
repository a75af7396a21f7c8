import type { ReactElement } from 'react';
import type { ClothesType } from '../../../domain/scenario/look.ts';
import type { Frame } from './frame.ts';
import { short as n } from './geometry.ts';
import type { Palette } from './palette.ts';

const HEM: Readonly<Record<ClothesType, number>> = {
  blazer: -146,
  jumper: -156,
  shirt: -150,
  cardigan: -138,
  hoodie: -150,
  waistcoat: -148,
  polo: -152,
  coat: -78,
  dress: -84,
  kurta: -92,
  turtleneck: -152,
};

const FLARE: Partial<Record<ClothesType, number>> = { dress: 20, coat: 9, kurta: 7 };

/** The lower edge of a garment, and how far it swings out there. */
export interface Hem {
  readonly y: number;
  readonly flare: number;
}

/** Sitting down folds every hem into the lap. */
export function hemOf(type: ClothesType, frame: Frame): Hem {
  return frame.seated ? { y: -160, flare: 2 } : { y: HEM[type], flare: FLARE[type] ?? 2 };
}

/** The outline of the upper body down to the hem. */
export function torsoPath(frame: Frame, hem: Hem): string {
  const { drop } = frame;
  const s = (more: number): number => n(frame.shoulder + more);
  const w = (more: number): number => n(frame.waist + more);
  const h = (more: number): number => n(frame.hip + more);
  return `M-12 ${drop - 296}C-16-289-29-287 ${-s(-5)} ${drop - 281}Q${-s(3)}-276 ${-s(1)}-258C${-s(-2)}-240 ${-w(2)}-224 ${-w(0)}-206C${-w(0)}-190 ${-h(0)}-182 ${-h(0)}-164L${-h(hem.flare)} ${hem.y}Q0 ${hem.y + 7} ${h(hem.flare)} ${hem.y}L${h(0)}-164C${h(0)}-182 ${w(0)}-190 ${w(0)}-206C${w(2)}-224 ${s(-2)}-240 ${s(1)}-258Q${s(3)}-276 ${s(-5)} ${drop - 281}C29-287 16-289 12 ${drop - 296}Z`;
}

/** The shade on the left of a garment: the side away from the bright room. */
export function flankPath(frame: Frame, hem: Hem): string {
  const s = (more: number): number => n(frame.shoulder + more);
  const w = (more: number): number => n(frame.waist + more);
  const h = (more: number): number => n(frame.hip + more);
  return `M${-s(1)}-258C${-s(-2)}-240 ${-w(2)}-224 ${-w(0)}-206C${-w(0)}-190 ${-h(0)}-182 ${-h(0)}-164L${-h(hem.flare)} ${hem.y}Q${-h(-8)} ${hem.y + 4} ${-h(-14)} ${hem.y + 5}C${-h(-16)}-190 ${-w(-16)}-226 ${-s(-10)}-262Z`;
}

/** Neck and the shadow of the chin on it. */
export function Neck({ palette }: { readonly palette: Palette }): ReactElement {
  return (
    <>
      <path d="M-10.5-318H10.5L11.5-290Q0-272-11.5-290Z" fill={palette.skin} />
      <path d="M-10.5-318H10.5L11-298Q-2-290-10.8-304Z" fill={palette.skinShade} />
    </>
  );
}
