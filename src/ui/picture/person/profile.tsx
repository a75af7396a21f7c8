import type { ReactElement } from 'react';
import type { PersonLook } from '../../../domain/scenario/look.ts';
import type { HeadPose } from './frame.ts';
import { short as n } from './geometry.ts';
import { Mouth } from './mouth.tsx';
import type { Palette } from './palette.ts';
import { Oval, Stroke } from './shapes.tsx';
import { wardrobe } from './wardrobe.ts';

// Brow, nose, lips and chin stand out to the right: what tells a turned head from a glance, however small.
const OUTLINE =
  'M-21 19C-32 4-30-38.6-1-38.6 15-38.6 24-30 24.4-17 24.6-13 26-10 25.6-6 25.6-4 26-3 27-1L33.4 9C34 11.4 31 12.4 27.6 12.8L28 15.6C29.6 17.4 29 18.8 27.2 19.4 28.8 20.8 28.2 23 26.4 23.8L26.6 26.6C27.4 32.4 23 35 17 34.2 6 32.6-2 27-8 19.4Z';
const SHADE = 'M-21 19C-32 4-30-38.6-1-38.6-14-34-20-20-17-4-15 8-10 16-8 19.4Z';
/** Where the ear sits once the head has turned. */
export const PROFILE_EAR = -6;

interface ProfileProps {
  readonly look: PersonLook;
  readonly head: HeadPose;
  readonly palette: Palette;
}

function ProfileEye({ look, head, palette }: ProfileProps): ReactElement {
  const lift = look.brows === 'raised' || look.brows === 'up' ? -3.4 : 0;
  const inner = look.brows === 'worried' || look.brows === 'uneasy' ? -3 : look.brows === 'knit' ? 2 : 0;
  return (
    <>
      {head.lid > 0.5 ? (
        <Stroke d="M11.4-3.4Q15.4.4 20.4-3" colour={palette.ink} width={1.9} />
      ) : (
        <>
          <path
            d="M11-3.6C13.6-8 18.6-8.4 21-6.6 21.4-3.4 20.6-.6 18.6.2 15.6 1 12.8-.6 11-3.6Z"
            fill="#fffaf2"
          />
          <Oval x={18.4} y={-3.6} rx={2.5} ry={3.6} fill={palette.ink} />
          <Stroke d="M10.4-4Q15-8.8 21.6-6.8" colour={palette.ink} width={1.5} />
        </>
      )}
      <Stroke
        d={`M9.6 ${n(-12.4 + lift)}Q15.4 ${n(-16.4 + lift)} 22.6 ${n(-13 + lift + inner)}`}
        colour={palette.brow}
        width={2.7}
      />
    </>
  );
}

/** A face turned all the way to the room: nose, lips and chin in outline. Head space, like a face from the front. */
export function Profile({ look, head, palette }: ProfileProps): ReactElement {
  const bearded = (look.beard ?? 'none') !== 'none';
  const old = look.age === 'middle' || look.age === 'older';
  return (
    <>
      <path d={OUTLINE} fill={palette.skin} />
      <path d={SHADE} fill={palette.skinShade} opacity=".55" />
      <Stroke d="M26.6 12.8Q23.6 12.6 23.4 9.8" colour={palette.skinShade} width={1.4} />
      {old ? (
        <Stroke d="M21 11q-3 3-2.6 7M8.6-2.6l-3.4-1.2M8.6-.4l-3.2.8" colour={palette.skinShade} width={1.2} />
      ) : null}
      {bearded ? <OnTheJaw look={look} palette={palette} /> : null}
      <g transform="translate(23.4 19.2) scale(.56 .9)">
        <Mouth shape={look.mouth ?? 'smile'} palette={palette} />
      </g>
      <ProfileEye look={look} head={head} palette={palette} />
      {palette.glasses ? <OnTheNose colour={palette.glasses} /> : null}
    </>
  );
}

function OnTheJaw({ look, palette }: Pick<ProfileProps, 'look' | 'palette'>): ReactElement {
  const { BeardSideways } = wardrobe();
  return <BeardSideways shape={look.beard ?? 'none'} palette={palette} />;
}

function OnTheNose({ colour }: { readonly colour: string }): ReactElement {
  const { GlassesSideways } = wardrobe();
  return <GlassesSideways colour={colour} />;
}
