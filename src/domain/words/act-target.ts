import type { ActName } from './act.ts';

/** What the parameter of an act points at in a scene. */
export type ActTarget = 'fact' | 'person' | 'follow-up';

/** What the acts that have a parameter point at; all others have none. */
export const TARGETS: Readonly<Partial<Record<ActName, ActTarget>>> = {
  callback: 'fact',
  reason: 'fact',
  excuse: 'fact',
  follow_up: 'follow-up',
  introduction: 'person',
  common_ground: 'fact',
};
