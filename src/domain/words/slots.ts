/**
 * What a scene puts in the place of open guesses: whom the player talks to, what was heard there, who is there, what
 * may be promised. Plain data; all names are words as one would say them, in any case.
 */
export interface Slots {
  /** Names of the partner: full, first and short ones. */
  readonly partner: readonly string[];
  /** `undefined`: no scene; then any specific detail is a callback, any third person is there, any plausible reason fits. */
  readonly scene: SceneSlots | undefined;
}

export interface SceneSlots {
  readonly facts: readonly FactSlot[];
  readonly people: readonly PersonSlot[];
  readonly followUps: readonly FollowUpSlot[];
}

/** A fact and the words by which it may be named. */
export interface FactSlot {
  readonly id: string;
  readonly kind: 'heard' | 'reason' | 'excuse' | 'need';
  readonly names: readonly string[];
}

/** Somebody in the room; `shares` are ids of facts in common with the partner. */
export interface PersonSlot {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly string[];
}

/** A next step the scene knows, the fact it is about, and how it is described. */
export interface FollowUpSlot {
  readonly id: string;
  readonly on: string;
  readonly when: string | undefined;
  readonly channel: string | undefined;
  readonly words: string;
}
