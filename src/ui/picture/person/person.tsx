import type { ReactElement } from 'react';
import type { PersonLook } from '../../../domain/scenario/look.ts';
import { shadow, usePaper } from '../paper.tsx';
import { Arms } from './arms.tsx';
import { Clothes } from './clothes.tsx';
import { frameOf } from './frame.ts';
import { hairCut } from './hair.ts';
import { profileBack } from './hair-profile.tsx';
import { CoatBefore, CoatBehind } from './half-coat.tsx';
import { Head, hairPlace, headPlace, isProfile } from './head.tsx';
import { StandingLegs } from './legs.tsx';
import { paletteOf } from './palette.ts';
import { SeatBack, SeatedLegs, WheelchairFront } from './seat.tsx';

interface PersonProps {
  readonly look: PersonLook;
}

/**
 * One paper-cut person. The origin is the ground between the feet; a standing
 * adult is about 384 units tall. Inside a `PaperLayer` the sheets cast shadows.
 */
export function Person({ look }: PersonProps): ReactElement {
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
  const torso = (
    <>
      {coatGoesOn ? <CoatBehind frame={frame} colour={palette.coat} /> : null}
      <g {...shadow(paper, 'cut')}>
        <Clothes clothes={look.clothes} frame={frame} palette={palette} />
      </g>
      {coatGoesOn ? <CoatBefore frame={frame} colour={palette.coat} /> : null}
    </>
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
