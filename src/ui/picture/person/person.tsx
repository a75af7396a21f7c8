import type { ReactElement, ReactNode } from 'react';
import { memo } from 'react';
import type { PersonLook } from '../../../domain/scenario/look.ts';
import { shadow, usePaper } from '../paper.tsx';
import { Arms } from './arms.tsx';
import { Clothes } from './clothes.tsx';
import type { Frame } from './frame.ts';
import { frameOf } from './frame.ts';
import { hairCut } from './hair.ts';
import { profileBack } from './hair-profile.tsx';
import { Head, hairPlace, headPlace, isProfile } from './head.tsx';
import { StandingLegs } from './legs.tsx';
import type { Palette } from './palette.ts';
import { paletteOf } from './palette.ts';
import { useDrawable, wardrobe } from './wardrobe.ts';

interface PersonProps {
  readonly look: PersonLook;
}

/**
 * One paper-cut person. The origin is the ground between the feet; a standing
 * adult is about 384 units tall. Inside a `PaperLayer` the sheets cast shadows.
 */
export const Person = memo(
  ({ look }: PersonProps): ReactElement | null => (useDrawable(look) ? <Figure look={look} /> : null),
  // A look is read off the scene afresh at each move, and seldom another than before.
  (before, now) => before.look === now.look || JSON.stringify(before.look) === JSON.stringify(now.look),
);

function Figure({ look }: PersonProps): ReactElement {
  const paper = usePaper();
  const frame = frameOf(look);
  const palette = paletteOf(look);
  const hair = hairCut(look.hairStyle, { hair: palette.hair, shade: palette.hairShade });
  const parts = { look, frame, palette };
  const backPlace = isProfile(look.hairStyle, frame) ? profileBack(look.hairStyle) : hairPlace(frame);
  const behind = (
    <g transform={headPlace(frame)}>
      <g transform={backPlace}>{hair.back}</g>
    </g>
  );
  const coatGoesOn = look.hands === 'sleeve';
  const clothes = (
    <g {...shadow(paper, 'cut')}>
      <Clothes clothes={look.clothes} frame={frame} palette={palette} />
    </g>
  );
  const torso = coatGoesOn ? (
    <HalfCoat frame={frame} palette={palette}>
      {clothes}
    </HalfCoat>
  ) : (
    clothes
  );
  const head = (
    <>
      {hair.drape ? (
        <g transform={headPlace(frame)} {...shadow(paper, 'cut')}>
          {hair.drape}
        </g>
      ) : null}
      <Head {...parts} hair={hair} />
    </>
  );
  const arms = <Arms {...parts} />;
  const lean = frame.lean === 0 ? {} : { transform: `rotate(${frame.lean} 0 -120)` };
  const seat = { transform: `translate(0 ${frame.seat})` };
  const size = frame.scale === 1 ? {} : { transform: `scale(${Math.round(frame.scale * 1000) / 1000})` };
  if (frame.seated) {
    const { SeatBack, SeatedLegs, WheelchairFront } = wardrobe();
    return (
      <g {...size}>
        <SeatBack frame={frame} palette={palette} />
        <g {...seat}>
          {behind}
          {torso}
        </g>
        <SeatedLegs frame={frame} palette={palette} />
        <g {...seat}>{head}</g>
        <WheelchairFront frame={frame} palette={palette} />
        <g {...seat}>{arms}</g>
      </g>
    );
  }
  return (
    <g {...size}>
      <g {...lean}>{behind}</g>
      <StandingLegs {...parts} />
      <g {...lean}>
        {torso}
        {head}
        {arms}
      </g>
    </g>
  );
}

interface HalfCoatProps {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly children: ReactNode;
}

/** A coat that is going on, behind the clothes and before them. */
function HalfCoat({ frame, palette, children }: HalfCoatProps): ReactElement {
  const { CoatBehind, CoatBefore } = wardrobe();
  return (
    <>
      <CoatBehind frame={frame} colour={palette.coat} />
      {children}
      <CoatBefore frame={frame} colour={palette.coat} />
    </>
  );
}
