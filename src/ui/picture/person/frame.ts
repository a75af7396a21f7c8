import type { Build, Gaze, PersonLook, Stance } from '../../../domain/scenario/look.ts';
import { heightOf } from './bearing.ts';

/** How the head is held: turn and nod move the features, the lid runs from 0 (open) to 1 (closed). */
export interface HeadPose {
  readonly yaw: number;
  readonly pitch: number;
  readonly pupilX: number;
  readonly pupilY: number;
  readonly lid: number;
  readonly tilt: number;
}

const pose = (
  yaw: number,
  pitch: number,
  pupilX: number,
  pupilY: number,
  lid: number,
  tilt: number,
): HeadPose => ({ yaw, pitch, pupilX, pupilY, lid, tilt });

// A glance keeps the head with you and moves only the eyes; looking at the door
// turns the whole head. The two must not be mistaken for each other.
const GAZE: Readonly<Record<Gaze, HeadPose>> = {
  you: pose(-0.3, 0, -0.3, 0, 0, 0),
  front: pose(0, 0, 0, 0, 0, 0),
  door: pose(1.2, -1, 1, -0.1, 0, 2),
  glance: pose(-0.3, 0, 1.3, -0.1, 0, 0),
  room: pose(0.6, -2, 0.9, -0.7, 0, 0),
  down: pose(-0.1, 5, 0, 1, 0.85, 0),
  phone: pose(0.3, 4, 0.4, 1, 0.8, 4),
  watch: pose(-0.45, 5, -0.4, 1, 0.8, -4),
  left: pose(-0.9, 0, -1, 0, 0, -1),
  up: pose(0.2, -3, 0.3, -1, 0, 0),
  closed: pose(-0.15, 1, 0, 0, 1, 0),
};

const TURN: Readonly<Record<Stance, number>> = {
  toward: -0.22,
  front: 0,
  away: 0.8,
  turned: 0.8,
  closer: -0.28,
  back: 0.1,
  left: -0.7,
  seated: -0.22,
};

const BUILD: Readonly<Record<Build, { readonly bulk: number; readonly belly: number }>> = {
  slim: { bulk: -5.5, belly: -1 },
  medium: { bulk: 0, belly: 0 },
  broad: { bulk: 7, belly: 3 },
  full: { bulk: 8, belly: 11 },
};

/** The measures of one body, from which legs, clothes, arms and head are cut. */
export interface Frame {
  /** -1 is turned to the left, 1 to the right. */
  readonly turn: number;
  readonly bulk: number;
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
  /** Where the middle of the chest lies once the body has turned. */
  readonly centre: number;
  /** How far the shoulders have sunk with the years. */
  readonly drop: number;
  /** Degrees the upper body leans. */
  readonly lean: number;
  readonly seated: boolean;
  readonly wheelchair: boolean;
  /** How far the upper body comes down to the seat. */
  readonly seat: number;
  /** Scale of the whole figure. */
  readonly scale: number;
  /** Heads differ less than bodies do. */
  readonly headScale: number;
  readonly head: HeadPose;
}

const NEAR: Partial<Record<Stance, { readonly lean: number; readonly scale: number }>> = {
  closer: { lean: -3.5, scale: 1.1 },
  back: { lean: 2, scale: 0.93 },
};

/** Works out the measures of a body from its look. */
export function frameOf(look: PersonLook): Frame {
  const stance = look.stance ?? 'toward';
  const turn = TURN[stance];
  const { bulk, belly } = BUILD[look.build ?? 'medium'];
  const narrow = 1 - 0.3 * Math.abs(turn);
  const wheelchair = look.device?.includes('wheelchair') ?? false;
  const seated = wheelchair || stance === 'seated';
  const near = NEAR[stance] ?? { lean: 0, scale: 1 };
  const height = heightOf(look);
  const held = GAZE[look.gaze ?? 'you'];
  return {
    turn,
    bulk,
    shoulder: (41 + bulk) * narrow,
    waist: (29 + bulk + belly) * narrow,
    hip: (32 + bulk * 0.8 + belly * 0.5) * narrow,
    centre: turn * 19,
    drop: look.age === 'older' ? 3 : 0,
    lean: near.lean + (seated ? 0 : 1.6),
    seated,
    wheelchair,
    seat: seated ? 84 : 0,
    scale: height * near.scale,
    headScale: 1.09 / Math.sqrt(height),
    head: { ...held, tilt: held.tilt + (look.tilt ?? 0) },
  };
}
