import type { ReactElement } from 'react';
import type { Hands, PersonLook } from '../../../domain/scenario/look.ts';
import type { ArmContext } from './arm.tsx';
import { Arm } from './arm.tsx';
import { FoldedCoat } from './folded-coat.tsx';
import type { Frame } from './frame.ts';
import type { Palette } from './palette.ts';
import { reachesOf } from './reaches.ts';
import { wardrobe } from './wardrobe.ts';

/** A stick goes wherever its owner goes: into a hand that would only hang down. */
function handsWithCane(look: PersonLook): Hands {
  const hands = look.hands ?? 'relaxed';
  const free = hands === 'relaxed' && (look.prop ?? 'none') === 'none';
  return free && look.device?.includes('cane') ? 'cane' : hands;
}

interface ArmsProps {
  readonly look: PersonLook;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** Both arms, with what they carry. */
export function Arms({ look, frame, palette }: ArmsProps): ReactElement {
  const { type, short } = look.clothes;
  const hands = handsWithCane(look);
  const context: ArmContext = { frame, palette, type, shortSleeved: short ?? type === 'polo' };
  const reaches = reachesOf(hands, { frame, prop: look.prop ?? 'none' });
  const hasCane = hands === 'cane' || (look.device?.includes('cane') ?? false);
  return (
    <>
      {/* The stick leans against the hip while both hands are busy. */}
      {hasCane ? <OwnCane frame={frame} /> : null}
      {hands === 'papers' ? <HeldPapers frame={frame} /> : null}
      {reaches.map((reach) => (
        <Arm key={reach.side} reach={reach} context={context} />
      ))}
      {hands === 'coat' ? <FoldedCoat x={frame.shoulder - 18} colour={palette.coat} /> : null}
    </>
  );
}

function OwnCane({ frame }: Pick<ArmsProps, 'frame'>): ReactElement {
  const { Cane } = wardrobe();
  return <Cane x={frame.shoulder + 14} ground={-frame.seat} />;
}

function HeldPapers({ frame }: Pick<ArmsProps, 'frame'>): ReactElement {
  const { Papers } = wardrobe();
  return <Papers x={frame.centre * 0.6 - 2} />;
}
