import type { Cue } from '../scenario/scenario.ts';
import type { TalkKind } from '../scenario/schema-talk.ts';
import type { SpokenAct } from '../words/spoken-act.ts';

/**
 * One thing that happened, in the order it happened. `at` is the time of it in half minutes from the start.
 * Player entries carry the player's own words and acts; partner entries what was said back; room entries what the
 * clock brought.
 */
export type Entry =
  | TalkTurn
  | CutTurn
  | ExitTurn
  | VanishTurn
  | NextTurn
  | DayTurn
  | SettleTurn
  | GuessTurn
  | MeanTurn
  | LeaveTurn
  | PartnerTurn
  | RoomEvent;

interface PlayerWords {
  readonly by: 'player';
  readonly at: number;
  readonly text: string;
  readonly acts: readonly SpokenAct[];
}

/** A talk move. `reopens` is true where the goodbye had begun. */
export interface TalkTurn extends PlayerWords {
  readonly kind: 'talk';
  readonly move: string;
  readonly talk: Exclude<TalkKind, 'cut_kindly' | 'cut_off'>;
  readonly to: string;
  readonly reopens: boolean;
}

/** An interruption of an open story. */
export interface CutTurn extends PlayerWords {
  readonly kind: 'cut';
  readonly move: string;
  readonly kindly: boolean;
}

/**
 * Words on the way out. `phase` is where they were said; `boundary` is true where the story was at a breath, closed,
 * or kindly interrupted; `cutOff` where it had just been cut off rudely; `heard` where the partner took them as
 * leaving; `go` where the player walked in the same breath. `unread` stands on words of the player's own in which
 * nothing was heard: since they are in a language that is not listed, or although they are in one.
 */
export interface ExitTurn extends PlayerWords {
  readonly kind: 'exit';
  readonly phase: 'talk' | 'item' | 'landing';
  readonly boundary: boolean;
  readonly cutOff: boolean;
  readonly heard: boolean;
  readonly go: boolean;
  readonly unread?: Unread;
}

export type Unread = 'language' | 'nothing';

/** Gone without a goodbye. */
export interface VanishTurn extends PlayerWords {
  readonly kind: 'vanish';
  readonly how: 'slip' | 'fake_call';
}

/** The act after the goodbye. `reached` is true if it reached the player's goal in time. */
export interface NextTurn extends PlayerWords {
  readonly kind: 'next';
  readonly next: string;
  readonly reached: boolean;
}

/** What becomes of the promise, the next day. */
export interface DayTurn extends PlayerWords {
  readonly kind: 'day';
  readonly deed: 'keep' | 'renegotiate' | 'drop';
}

/** Staying on purpose. */
export interface SettleTurn extends PlayerWords {
  readonly kind: 'settle';
}

/** How the player thinks the next words will be taken. Private, and never judged. */
export interface GuessTurn extends PlayerWords {
  readonly kind: 'guess';
  readonly how: 'relieved' | 'fine' | 'stung';
}

/** Whether the player means the promise to come. Private, and never judged. */
export interface MeanTurn extends PlayerWords {
  readonly kind: 'mean';
  readonly how: 'yes' | 'maybe' | 'no';
}

/** "Leave now": ends the scene at once, unscored. */
export interface LeaveTurn extends PlayerWords {
  readonly kind: 'leave_now';
}

/** What the partner does with the floor. */
export type PartnerEvent =
  | 'beat'
  | 'missed'
  | 'interrupted'
  | 'introduced'
  | 'pass'
  | 'item'
  | 'cling'
  | 'item_taken'
  | 'item_held'
  | 'item_ignored'
  | 'hurt'
  | 'bye'
  | 'walked'
  | 'vanished'
  | 'reopened'
  | 'bid'
  | 'bid_ignored'
  | 'settled'
  | 'day'
  | 'echo'
  | 'story'
  | 'remark'
  | 'inner';

/** What becomes of an introduction. */
export type IntroductionResult = 'accepted' | 'no_ground' | 'false_ground' | 'unwilling' | 'absent';

/**
 * The partner's side, and what is told after the goodbye (`story`). `reveals` are the facts told in these words.
 * `person` and `result` stand on `introduced` alone.
 */
export interface PartnerTurn {
  readonly by: 'partner';
  readonly kind: PartnerEvent;
  readonly at: number;
  readonly text: string;
  readonly cues: readonly Cue[];
  readonly reveals: readonly string[];
  readonly beat?: string;
  readonly person?: string;
  readonly result?: IntroductionResult;
}

/** What the clock brought: an event of the scene's clock. */
export interface RoomEvent {
  readonly by: 'room';
  readonly kind: 'clock';
  readonly at: number;
  readonly event: string;
}

/** Any entry in which the player acts. */
export type PlayerTurn = Extract<Entry, { by: 'player' }>;
