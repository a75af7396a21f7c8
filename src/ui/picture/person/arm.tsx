import type { ReactElement } from 'react';
import type { ClothesType, Prop } from '../../../domain/scenario/look.ts';
import { shadow, usePaper } from '../paper.tsx';
import { mix, SHADE } from './colour.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { between, direction, elbowOf, limb, short as n, offset, withinReach } from './geometry.ts';
import type { HandShape } from './hands.tsx';
import { Hand } from './hands.tsx';
import { HeldProp } from './held-prop.tsx';
import type { Palette } from './palette.ts';
import { Stroke } from './shapes.tsx';

const UPPER = 52;

// Hands that say something are drawn a little larger than life.
const HAND_SCALE: Partial<Record<HandShape, number>> = { finger: 1.36, shake: 1.24, open: 1.16 };

/** One arm: where its hand is, and how it gets there. */
export interface Reach {
  readonly side: 1 | -1;
  readonly hand: Point;
  /** To which side the elbow points. */
  readonly bend: 1 | -1;
  readonly shape: HandShape;
  /** Which way the hand points, in degrees. */
  readonly angle: number;
  readonly prop?: Prop;
  /** In front of the body and in the light. */
  readonly near?: boolean;
  /** Turns the hand over, so that the thumb comes to the other side. */
  readonly flip?: boolean;
  /** A bent forearm is foreshortened. */
  readonly lower?: number;
  /** Whether the forearm is shaded below. */
  readonly shaded?: boolean;
  readonly watch?: boolean;
  /** The arm is in the sleeve of the coat that is going on. */
  readonly inCoat?: boolean;
}

/** What every arm of a figure shares. */
export interface ArmContext {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly type: ClothesType;
  readonly shortSleeved: boolean;
}

function Watch({ at, angle }: { readonly at: Point; readonly angle: number }): ReactElement {
  return (
    <g transform={`translate(${n(at[0])} ${n(at[1])}) rotate(${n(angle)})`}>
      <rect x="-3.4" y="-7.2" width="6.8" height="14.4" rx="2" fill="#2a1b2c" />
      <circle r="6" fill="#fff3dc" stroke="#e9a23b" strokeWidth="2" />
      <Stroke d="M0-3V0H2.6" colour="#2a1b2c" width={1.2} />
    </g>
  );
}

function Cuff({
  at,
  angle,
  colour,
}: {
  readonly at: Point;
  readonly angle: number;
  readonly colour: string;
}): ReactElement {
  const [x, y] = offset(at, angle + 90, 6.6);
  const [x2, y2] = offset(at, angle - 90, 6.6);
  return <Stroke d={`M${n(x)} ${n(y)}L${n(x2)} ${n(y2)}`} colour={colour} width={2.2} />;
}

/** One arm with its hand and what the hand holds. */
export function Arm({
  reach,
  context,
}: {
  readonly reach: Reach;
  readonly context: ArmContext;
}): ReactElement {
  const paper = usePaper();
  const { frame, palette, type, shortSleeved } = context;
  const { side, shape, angle, bend, lower = 46 } = reach;
  const shoulder: Point = [side * (frame.shoulder - 6), -267 + frame.drop];
  const wrist = withinReach(shoulder, reach.hand, UPPER + lower);
  const elbow = elbowOf(shoulder, wrist, UPPER, lower, bend);
  const forearm = direction(elbow, wrist);
  const cuff = between(elbow, wrist, 0.9);
  const cloth = reach.inCoat ? palette.coat : palette.sleeve;
  const sleeve = reach.near ? cloth : mix(cloth, SHADE, 0.1);
  const trim = type === 'blazer' || type === 'coat' ? palette.under : mix(cloth, SHADE, 0.2);
  const palm = offset(wrist, angle, 8);
  const hand = (
    <g
      transform={`translate(${n(wrist[0])} ${n(wrist[1])}) rotate(${n(angle)})${reach.flip ? ' scale(1 -1)' : ''} scale(${HAND_SCALE[shape] ?? 1.08})`}
    >
      <Hand shape={shape} skin={palette.skin} shade={palette.skinShade} />
    </g>
  );
  const prop = reach.prop ? (
    <g transform={`translate(${n(palm[0])} ${n(palm[1])})`}>
      <HeldProp prop={reach.prop} />
    </g>
  ) : null;
  return (
    <g {...shadow(paper, 'soft')}>
      {reach.shaded !== false && !shortSleeved ? (
        <path
          d={limb([elbow[0] - 2, elbow[1] + 3], [cuff[0] - 2, cuff[1] + 3.4], 9, 7.4)}
          fill={palette.mainShade}
          opacity=".55"
        />
      ) : null}
      {/* Fingers close round what is gripped, and lie under what is only carried. */}
      {shape === 'grip' ? prop : hand}
      {shape === 'grip' ? hand : prop}
      {shortSleeved ? (
        <>
          <path d={limb(shoulder, elbow, 11.4, 9.4)} fill={palette.skin} />
          <path d={limb(elbow, wrist, 8.4, 6)} fill={palette.skin} />
          <path d={limb(shoulder, between(shoulder, elbow, 0.62), 12.6, 11.6)} fill={sleeve} />
        </>
      ) : (
        <>
          <path d={limb(shoulder, elbow, 12, 9.8)} fill={sleeve} />
          <path d={limb(elbow, cuff, 9.6, 7.6)} fill={sleeve} />
          <Cuff at={cuff} angle={forearm} colour={trim} />
        </>
      )}
      {reach.watch ? <Watch at={offset(wrist, forearm, -3)} angle={forearm} /> : null}
    </g>
  );
}
