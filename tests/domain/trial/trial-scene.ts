import { openingState } from '../../../src/domain/conversation/state.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { TalkKind } from '../../../src/domain/scenario/schema-talk.ts';
import type { ActName } from '../../../src/domain/words/act.ts';
import { ACT_WORDS } from '../support/act-words.ts';
import type { Draft } from '../support/scenes.ts';
import { altered, shipped } from '../support/scenes.ts';
import { LINES } from './trial-lines.ts';

/** What the acts of the trial point at in one scene. */
export interface Roles {
  /** Two things that the talk of the trial has the partner tell, and one that it has not. */
  readonly heard: string;
  readonly besides: string;
  readonly unheard: string;
  readonly reason: string;
  readonly need: string;
  readonly excuse: string;
  readonly right: string;
  readonly ground: string;
  /** Told in the talk, and not shared by the right person. */
  readonly falseGround: string;
  readonly plan: string;
  readonly hollowPlan: string;
}

/** A shipped scene in which every line of the trial can be said, with the seeds the trial is played at. */
export interface TrialScene {
  readonly scenario: Scenario;
  /** At least an ask and a reflection with one thing given back in it; then the partner has come to a breath. */
  readonly talk: readonly TalkKind[];
  /** The shortest way to a story that is open, and two exchanges with nothing given back. */
  readonly toOpenStory: readonly TalkKind[];
  readonly twoQuestions: readonly TalkKind[];
  /** A talk that ends in a story: cut off rudely where the scene has such a move, else to be talked over. */
  readonly rudely: readonly TalkKind[];
  /** A seed at which the partner would talk for long, and one at which they soon want to go themselves. */
  readonly patient: number;
  readonly hurried: number;
}

/** Words that perform nothing; three of them make a hundred and fifty words. */
const FILLER = Array.from({ length: 25 }, () => 'and so').join(' ');

function partOf(clause: string, roles: Roles): { text: string; acts: string[] } {
  const tokens = clause.trim().split(' ');
  const texts: string[] = [];
  const acts: string[] = [];
  for (const token of tokens) {
    if (token === 'filler') texts.push(FILLER);
    else if (token === '?') texts.push('?');
    else {
      const [act = '', role] = token.split(':');
      texts.push(ACT_WORDS[act as ActName]);
      acts.push(role === undefined ? act : `${act}:${roles[role as keyof Roles]}`);
    }
  }
  return { text: texts.join(', ').replace(', ?', '?'), acts };
}

/** The shipped scene with the lines of the trial; its talk, facts, people, clock and need stay what they are. */
function withTrialLines(id: string, roles: Roles, change: (file: Draft) => void): Scenario {
  return altered(shipped(id), (file) => {
    for (const [when, lines] of Object.entries(LINES)) {
      for (const [name, written] of Object.entries(lines)) {
        const parts = written.split('/').map((clause, index) => ({
          id: `trial-${name}-${index}`,
          ...partOf(clause, roles),
        }));
        file.parts.push(...(parts as Draft['parts']));
        file.lines.push({
          id: `trial-${name}`,
          when: when as keyof typeof LINES,
          ...(when === 'exit' ? { tactic: 'honest' as const } : {}),
          parts: parts.map((part) => part.id),
          always: true,
        });
      }
    }
    change(file);
  });
}

function seedWhere(scenario: Scenario, holds: (wish: number) => boolean): number {
  for (let seed = 1; seed < 1000; seed++) if (holds(openingState(scenario, seed).wish)) return seed;
  throw new Error('no seed draws such a wish');
}

function trialScene(
  id: string,
  roles: Roles,
  talks: Pick<TrialScene, 'talk' | 'toOpenStory' | 'twoQuestions' | 'rudely'>,
  change: (file: Draft) => void = () => undefined,
): TrialScene {
  const scenario = withTrialLines(id, roles, change);
  const [least, most] = scenario.file.partner.wish;
  return {
    ...talks,
    scenario,
    patient: seedWhere(scenario, (wish) => wish >= Math.min(most, 24)),
    hurried: seedWhere(scenario, (wish) => wish <= least + 1),
  };
}

const S18_ROLES: Roles = {
  heard: 'boat',
  besides: 'paint',
  unheard: 'six',
  reason: 'visitors',
  need: 'voice',
  excuse: 'signal',
  right: 'paula',
  ground: 'pump',
  falseGround: 'paint',
  plan: 'boat-coffee',
  hollowPlan: 'a-lunch',
};

export const TRIAL_S01 = trialScene(
  's01-folding-trailer',
  {
    heard: 'hinge',
    besides: 'parcels',
    unheard: 'pizza',
    reason: 'priya',
    need: 'hungry',
    excuse: 'refill',
    right: 'kofi',
    ground: 'parcels',
    falseGround: 'hinge',
    plan: 'recording',
    hollowPlan: 'coffee',
  },
  {
    talk: ['listen', 'reflect', 'ask', 'reflect'],
    toOpenStory: ['ask'],
    twoQuestions: ['ask', 'reflect'],
    rudely: ['listen', 'reflect', 'listen', 'ask', 'ask', 'ask', 'cut_off'],
  },
);

export const TRIAL_S02 = trialScene(
  's02-nobody-else-here',
  {
    heard: 'letterbox',
    besides: 'doors',
    unheard: 'shoes',
    reason: 'three-people',
    need: 'air',
    excuse: 'coat',
    right: 'hanna',
    ground: 'climbing',
    falseGround: 'letterbox',
    plan: 'climbing-hall',
    hollowPlan: 'a-coffee',
  },
  {
    talk: ['ask', 'ask', 'reflect', 'ask'],
    toOpenStory: ['ask', 'reflect'],
    twoQuestions: ['ask', 'ask'],
    rudely: ['ask', 'reflect'],
  },
);

const S18_TALKS = {
  talk: ['ask', 'ask', 'reflect'],
  toOpenStory: ['ask', 'ask'],
  twoQuestions: ['ask', 'ask'],
  rudely: ['ask', 'reflect', 'ask'],
} as const;

export const TRIAL_S18 = trialScene('s18-friendly-client', S18_ROLES, S18_TALKS);

/**
 * The same at noon, when Paula is there: the trial had her in the hall when it introduced her, and by the scene's own
 * clock she comes two hours after it has ended.
 */
export const TRIAL_S18_AT_NOON = trialScene('s18-friendly-client', S18_ROLES, S18_TALKS, (file) => {
  for (const person of file.people) if (person.id === 'paula') delete person.from;
});
