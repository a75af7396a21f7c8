import type { ActName } from '../words/act.ts';
import type { Utterance } from '../words/spoken-act.ts';

/**
 * What words on the way out come down to, for the partner's answer. The names are those of the tactics, and `plain`
 * where somebody says that they are going and gives no reason.
 */
export type Thrust =
  | 'honest'
  | 'follow_up'
  | 'introduction'
  | 'join_me'
  | 'excuse'
  | 'vague'
  | 'let_you_go'
  | 'hint'
  | 'blame'
  | 'plain';

/**
 * Which act an answer goes to where words do several things: what hurts first, then what asks most of the partner,
 * down to a bare hint. After the precedence found in the paper trial.
 */
const PRECEDENCE: readonly (readonly [ActName, Thrust])[] = [
  ['insult', 'blame'],
  ['blame', 'blame'],
  ['introduction', 'introduction'],
  ['join_me', 'join_me'],
  ['follow_up', 'follow_up'],
  ['excuse', 'excuse'],
  ['vague_promise', 'vague'],
  ['reason', 'honest'],
  ['frees', 'let_you_go'],
  ['announcement', 'plain'],
  ['plain_wish', 'plain'],
  ['busy', 'plain'],
  ['farewell', 'plain'],
  ['hint', 'hint'],
];

/**
 * What the utterance comes down to; `undefined` if nothing in it is about leaving.
 *
 * @param but an act that came to nothing, such as an introduction that was refused, and is passed over
 */
export function thrustOf(utterance: Utterance, but?: ActName): Thrust | undefined {
  for (const [act, thrust] of PRECEDENCE) {
    if (act !== but && utterance.acts.some((spoken) => spoken.act === act)) return thrust;
  }
  return undefined;
}
