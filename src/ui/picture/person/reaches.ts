import type { Hands, Prop } from '../../../domain/scenario/look.ts';
import type { Reach } from './arm.tsx';
import type { Frame } from './frame.ts';

/** What the arms of a pose need to know of the body. */
export interface ReachInput {
  readonly frame: Frame;
  readonly prop: Prop;
}

type Pose = (input: ReachInput) => readonly Reach[];

const hangLeft = ({ shoulder }: Frame): Reach => ({
  side: -1,
  hand: [-shoulder - 5, -172],
  bend: 1,
  shape: 'rest',
  angle: 84,
  flip: true,
  shaded: false,
});

const hangRight = ({ shoulder }: Frame): Reach => ({
  side: 1,
  hand: [shoulder + 5, -172],
  bend: -1,
  shape: 'rest',
  angle: 96,
  near: true,
  shaded: false,
});

const holding = ({ shoulder }: Frame, prop: Prop): Reach => ({
  side: 1,
  hand: [shoulder * 0.42, -222],
  bend: -1,
  shape: 'grip',
  angle: -130,
  prop: prop === 'none' ? 'glass' : prop,
  near: true,
  lower: 40,
  flip: true,
});

// The free hand may talk; a glass stays where it is.
const spare = ({ frame, prop }: ReachInput): Reach =>
  prop === 'none' ? hangRight(frame) : holding(frame, prop);

const inFront = (reach: Omit<Reach, 'near'>): Reach => ({ ...reach, near: true });

const POSES: Readonly<Record<Hands, Pose>> = {
  relaxed: (input) => [hangLeft(input.frame), spare(input)],
  hold: ({ frame, prop }) => [hangLeft(frame), holding(frame, prop)],
  phone: ({ frame }) => [
    hangLeft(frame),
    inFront({
      side: 1,
      hand: [frame.shoulder * 0.3, -232],
      bend: -1,
      shape: 'grip',
      angle: -125,
      prop: 'phone',
      lower: 38,
      flip: true,
    }),
  ],
  gesture: (input) => [
    spare(input),
    inFront({ side: -1, hand: [-input.frame.shoulder - 26, -236], bend: -1, shape: 'open', angle: -120 }),
  ],
  gesture2: ({ frame }) => [
    inFront({ side: 1, hand: [frame.shoulder + 22, -238], bend: 1, shape: 'open', angle: -62, flip: true }),
    inFront({ side: -1, hand: [-frame.shoulder - 24, -230], bend: -1, shape: 'open', angle: -122 }),
  ],
  handshake: (input) => [
    spare(input),
    inFront({
      side: -1,
      hand: [-input.frame.shoulder - 42, -204],
      bend: -1,
      shape: 'shake',
      angle: 176,
      flip: true,
    }),
  ],
  offer: ({ frame }) => [
    hangRight(frame),
    inFront({
      side: -1,
      hand: [-frame.shoulder - 30, -218],
      bend: -1,
      shape: 'grip',
      angle: -168,
      prop: 'card',
      flip: true,
    }),
  ],
  watch: ({ frame }) => [
    hangRight(frame),
    inFront({ side: -1, hand: [6, -226], bend: 1, shape: 'rest', angle: -8, lower: 42, watch: true }),
  ],
  papers: ({ frame }) => [
    inFront({
      side: -1,
      hand: [frame.centre * 0.6 - 28, -204],
      bend: 1,
      shape: 'grip',
      angle: -12,
      lower: 40,
    }),
    inFront({
      side: 1,
      hand: [frame.centre * 0.6 + 26, -204],
      bend: -1,
      shape: 'grip',
      angle: 192,
      lower: 40,
      flip: true,
    }),
  ],
  clasped: () => [
    inFront({ side: 1, hand: [7, -180], bend: -1, shape: 'rest', angle: 170, lower: 44, flip: true }),
    inFront({ side: -1, hand: [-7, -178], bend: 1, shape: 'rest', angle: 8, lower: 44 }),
  ],
  pocket: ({ frame }) => [
    hangLeft(frame),
    inFront({ side: 1, hand: [frame.hip - 1, -166], bend: -1, shape: 'hidden', angle: 100, shaded: false }),
  ],
  chest: ({ frame }) => [
    hangRight(frame),
    inFront({ side: -1, hand: [-9, -246], bend: 1, shape: 'rest', angle: -28, lower: 42 }),
  ],
  wave: ({ frame }) => [
    hangRight(frame),
    inFront({ side: -1, hand: [-frame.shoulder - 17, -292], bend: -1, shape: 'open', angle: -98 }),
  ],
  finger: (input) => [
    spare(input),
    inFront({
      side: -1,
      hand: [-input.frame.shoulder - 12, -284],
      bend: -1,
      shape: 'finger',
      angle: -88,
      lower: 44,
    }),
  ],
  show: ({ frame }) => [
    hangLeft(frame),
    inFront({ side: 1, hand: [frame.shoulder + 34, -226], bend: 1, shape: 'open', angle: -24, flip: true }),
  ],
  lap: () => [
    inFront({ side: 1, hand: [14, -170], bend: -1, shape: 'rest', angle: 168, lower: 42, flip: true }),
    inFront({ side: -1, hand: [-14, -168], bend: 1, shape: 'rest', angle: 12, lower: 42 }),
  ],
  cane: ({ frame }) => [
    hangLeft(frame),
    inFront({ side: 1, hand: [frame.shoulder + 4, -176], bend: -1, shape: 'grip', angle: 60, shaded: false }),
  ],
  // One arm is in, and the other hand feels about behind the back for the sleeve.
  sleeve: ({ frame }) => [
    {
      side: -1,
      hand: [-frame.shoulder - 13, -196],
      bend: 1,
      shape: 'rest',
      angle: 140,
      lower: 40,
      shaded: false,
    },
    inFront({
      side: 1,
      hand: [frame.shoulder + 30, -196],
      bend: 1,
      shape: 'open',
      angle: 62,
      flip: true,
      shaded: false,
      inCoat: true,
    }),
  ],
  coat: ({ frame }) => [
    hangLeft(frame),
    inFront({
      side: 1,
      hand: [frame.shoulder * 0.35, -210],
      bend: -1,
      shape: 'rest',
      angle: 190,
      lower: 40,
      flip: true,
    }),
  ],
};

/** Both arms of a pose, in the order they are painted. */
export function reachesOf(hands: Hands, input: ReachInput): readonly Reach[] {
  return POSES[hands](input);
}
