import type { ReactElement } from 'react';
import type { Face as FaceOutline, HairStyle, PersonLook } from '../../../domain/scenario/look.ts';
import { shadow, usePaper } from '../paper.tsx';
import { mix } from './colour.ts';
import { Face } from './face.tsx';
import type { Frame } from './frame.ts';
import { short as n } from './geometry.ts';
import { hidesEars } from './hair.ts';
import type { HairCut } from './hair-cut.ts';
import { profileHair } from './hair-profile.tsx';
import type { Palette } from './palette.ts';
import { PROFILE_EAR, Profile } from './profile.tsx';
import { Oval, Stroke } from './shapes.tsx';
import { wardrobe } from './wardrobe.ts';

const JAW: Readonly<Record<FaceOutline, readonly [width: number, length: number]>> = {
  oval: [0, 0],
  square: [4, 3],
  round: [5, -3],
  long: [-1, 2],
};

/** Where the head sits on the figure. */
export function headPlace(frame: Frame): string {
  const { yaw, pitch, tilt } = frame.head;
  const x = yaw * 4 - (frame.drop > 0 ? 2 : 0);
  const y = -333 + frame.drop + pitch * 0.6;
  return `translate(${n(x)} ${n(y)}) rotate(${n(tilt)} 0 30) scale(${Math.round(frame.headScale * 1000) / 1000})`;
}

/** Whether the head is turned so far that one sees it from the side. A hijab frames the face from the front only. */
export function isProfile(style: HairStyle, frame: Frame): boolean {
  return frame.head.yaw > 1 && style !== 'hijab';
}

/** Hair follows the skull when it turns, a little less than the face does. */
export function hairPlace(frame: Frame): string {
  return `translate(${n(frame.head.yaw * 3)} 0)`;
}

function outlines(look: PersonLook, yaw: number): { readonly face: string; readonly shade: string } {
  const [width, length] = JAW[look.face ?? 'oval'];
  const chin = 33 + length * 0.5;
  const shift = yaw * 3.5;
  const cheek = n(24 + width * 0.6);
  const right = n(20 + width * 0.8 + shift * 0.5);
  const left = n(-20 - width * 0.8 + shift * 0.5);
  const corner = n(9 + width * 0.5);
  const low = n(chin - 1.6);
  const face = `M-26-8C-26-30-14-38.6 0-38.6 14-38.6 26-30 26-8C26 ${8 + width} ${right} ${cheek} ${n(corner + shift)} ${low}Q${n(shift)} ${n(chin + 1.6)} ${n(shift - corner)} ${low}C${left} ${cheek}-26 ${8 + width}-26-8Z`;
  const shade = `M-26-8C-26-30-14-38.6 0-38.6-14-34-20-24-20-8-20 10-16 24 ${n(shift)} ${n(chin)}L${n(shift - corner)} ${low}C${left} ${cheek}-26 ${8 + width}-26-8Z`;
  return { face, shade };
}

function Ear({
  x,
  side,
  palette,
}: {
  readonly x: number;
  readonly side: 1 | -1;
  readonly palette: Palette;
}): ReactElement {
  return (
    <>
      <Oval x={x} y={0} rx={4.8} ry={7.6} fill={palette.skin} />
      <Stroke d={`M${n(x + side * 1.4)} -3q${-side * 3} 3 0 6`} colour={palette.skinShade} width={1.3} />
    </>
  );
}

interface HeadProps {
  readonly look: PersonLook;
  readonly frame: Frame;
  readonly palette: Palette;
  readonly hair: HairCut;
}

/** The head with face, ears and the hair in front. */
export function Head({ look, frame, palette, hair }: HeadProps): ReactElement {
  const paper = usePaper();
  const { yaw } = frame.head;
  const { face, shade } = outlines(look, yaw);
  const covered = hidesEars(look.hairStyle);
  // A turned head takes its near ear with it and loses the far one.
  const inProfile = isProfile(look.hairStyle, frame);
  const sideways = inProfile
    ? profileHair(look.hairStyle, { hair: palette.hair, shade: palette.hairShade })
    : undefined;
  const earLeft = inProfile ? PROFILE_EAR : -25.4 + (yaw > 0 ? yaw * 6 : -yaw);
  const earRight = 25.4 + (yaw < 0 ? yaw * 6 : 0);
  const aidSide = yaw > 0.2 ? -1 : 1;
  return (
    <g transform={headPlace(frame)} {...shadow(paper, 'cut')}>
      {!covered && yaw < 0.75 ? <Ear x={earRight} side={1} palette={palette} /> : null}
      {!covered && yaw <= 0.2 ? <Ear x={earLeft} side={-1} palette={palette} /> : null}
      {inProfile ? (
        <Profile look={look} head={frame.head} palette={palette} />
      ) : (
        <>
          <path d={face} fill={palette.skin} />
          <path d={shade} fill={palette.skinShade} opacity=".55" />
        </>
      )}
      {!covered && yaw > 0.2 ? <Ear x={earLeft} side={-1} palette={palette} /> : null}
      {look.hairStyle === 'none' ? (
        <ellipse
          cx="9"
          cy="-28"
          rx="9"
          ry="4.4"
          fill={mix(palette.skin, '#ffffff', 0.35)}
          opacity=".5"
          transform="rotate(20 9 -28)"
        />
      ) : null}
      {inProfile ? null : <Face look={look} head={frame.head} palette={palette} />}
      {sideways ?? <g transform={hairPlace(frame)}>{hair.front}</g>}
      {look.device === undefined ? null : (
        <Devices look={look} x={aidSide < 0 ? earLeft : earRight} side={aidSide} colour={palette.aid} />
      )}
      {palette.earring ? (
        <>
          <Oval x={earLeft} y={10} rx={2.4} ry={3} fill={palette.earring} />
          {yaw < 0.5 ? <Oval x={earRight} y={10} rx={2.4} ry={3} fill={palette.earring} /> : null}
        </>
      ) : null}
    </g>
  );
}

interface DevicesProps {
  readonly look: PersonLook;
  readonly x: number;
  readonly side: 1 | -1;
  readonly colour: string;
}

/** What helps to hear. */
function Devices({ look, x, side, colour }: DevicesProps): ReactElement {
  const { HearingAid, Headset } = wardrobe();
  return (
    <>
      {look.device?.includes('hearing-aid') ? <HearingAid x={x} side={side} colour={colour} /> : null}
      {look.device?.includes('headset') ? <Headset /> : null}
    </>
  );
}
