import type { CueLook } from '../../domain/scenario/look.ts';
import type { Tactic } from '../../domain/scenario/schema-exit.ts';
import type { TalkKind } from '../../domain/scenario/schema-talk.ts';
import type { PartnerEvent } from '../../domain/transcript/entry.ts';

/** Words of the play screen. */
export const PLAY = {
  stillHere: 'is still here',
  soFarCalm: 'What was said so far',
  soFar: (turns: number) => `So far: ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
  you: 'You',
  talkHeading: 'Say or do',
  leaveHeading: 'Start to leave',
  otherWays: 'Other ways',
  change: 'Choose another way',
  howToSay: 'How do you say it?',
  andGo: 'Walk in the same breath',
  andGoHint: 'Without waiting for an answer',
  nothingYet: 'There is nothing to say this way yet. Talk a little first.',
  itemHeading: 'One more thing',
  itemHint: 'One more thing is part of how people say goodbye. It is nobody’s fault.',
  landingHeading: 'Say goodbye',
  talkOn: 'Or talk on',
  nextHeading: 'On your own again. What do you do?',
  dayHeading: 'And what you promised?',
  leaveNow: 'Leave now',
  leaveNowHint: 'You can go now. You owe no reason, and nothing is scored.',
  close: 'Close',
  menu: 'Menu',
  minutesLeft: (done: number, all: number) => `${done} of ${all} dashes to the deadline`,
} as const;

/** What a talk move does, as the small word before it. */
export const TALK_LABELS: Record<TalkKind, string> = {
  ask: 'Ask',
  listen: 'Listen',
  reflect: 'Give back',
  share: 'Share',
  cut_kindly: 'Cut in kindly',
  cut_off: 'Cut in',
};

/** The names of the ways out. */
export const TACTIC_LABELS: Record<Tactic, string> = {
  honest: 'Honest getaway',
  follow_up: 'Follow-up',
  introduction: 'Introduction',
  join_me: 'Take them along',
  excuse: 'An excuse',
  vague: 'Some other time',
  let_you_go: 'Let them go',
  hint: 'A hint',
  blame: 'Say what bothers you',
};

export type Pronouns = 'she' | 'he' | 'they';

/** How a sentence begins with somebody, and with what is theirs. */
const FORMS: Record<Pronouns, readonly [string, string]> = {
  she: ['She', 'Her'],
  he: ['He', 'His'],
  they: ['They', 'Their'],
};

/** A cue for what the partner does apart from the beats: how it is drawn, and what can be seen, in words. */
export interface EventCue {
  readonly look: CueLook;
  readonly words: string;
}

/** What can be seen when the partner does this; `undefined` where the picture stays as it was. */
export function eventCue(event: PartnerEvent, name: string, pronouns: Pronouns): EventCue | undefined {
  const [subject, possessive] = FORMS[pronouns];
  switch (event) {
    case 'interrupted':
      return { look: 'listens', words: `${name} stops, and looks at you.` };
    case 'missed':
      return { look: 'talks', words: `${name} nods, and talks on.` };
    case 'introduced':
      return { look: 'warm', words: `${name} looks from one of you to the other.` };
    case 'pass':
      return {
        look: 'warm',
        words: `${name} nods. ${possessive} shoulders come down a little.`,
      };
    case 'item':
    case 'cling':
      return { look: 'more', words: `${name} raises a finger.` };
    case 'item_taken':
      return { look: 'talks', words: `${name} leans in to tell it.` };
    case 'item_held':
      return { look: 'warm', words: `${name} lets the hand sink, and smiles.` };
    case 'item_ignored':
      return {
        look: 'fading',
        words: `${possessive} smile goes a little.`,
      };
    case 'hurt':
      return { look: 'hurt', words: `${name} looks away from you.` };
    case 'bye':
      return { look: 'warm', words: `${subject} ${pronouns === 'they' ? 'lift' : 'lifts'} a hand.` };
    case 'walked':
      return { look: 'fading', words: `${name} looks after you.` };
    case 'vanished':
      return { look: 'over', words: `${name} looks round for you.` };
    case 'reopened':
      return { look: 'talks', words: `${name} comes a step back.` };
    default:
      return undefined;
  }
}
