import type { Span } from '../kernel/span.ts';
import type { Language } from './language.ts';
import type { SpokenAct } from './spoken-act.ts';

/** What was understood of a text. */
export interface Recognised {
  /** Each act once a target, in a scene once a clause; spans lie in the text as it was given and never split a character. */
  readonly acts: readonly SpokenAct[];
  readonly language: Language;
  /** How many words it has. */
  readonly words: number;
  /** Words by which a stage direction says that the speaker walks off. */
  readonly walksOff: readonly Span[];
  /** It carries a marker of mockery. */
  readonly mocked: boolean;
  /** "Excuse me", "please", an offer to bring something: no acts, yet no abrupt leaving either. */
  readonly polite: boolean;
  /** It holds a word that softens an announcement or makes a farewell a friendly one. */
  readonly softWords: boolean;
}
