import type { ActName } from '../words/act.ts';
import { readAct } from './declared-act.ts';
import type { Part } from './scenario.ts';

/** What a part is for in a line, in the order in which a line is usually said. */
export const SLOTS = [
  'preclosing',
  'callback',
  'thanks',
  'reason',
  'next_step',
  'introduction',
  'answer',
  'well_wish',
] as const;
export type Slot = (typeof SLOTS)[number];

/** Which act decides what a part is for, the weightiest first. */
const SLOT_OF: readonly (readonly [Slot, readonly ActName[]])[] = [
  ['introduction', ['introduction', 'common_ground']],
  ['next_step', ['follow_up', 'vague_promise', 'contact', 'leaves_open']],
  ['answer', ['take_up', 'hold', 'ask_where']],
  ['reason', ['reason', 'excuse', 'plain_wish', 'busy', 'frees', 'join_me']],
  ['well_wish', ['well_wish', 'farewell']],
  ['thanks', ['thanks', 'appreciation']],
  ['callback', ['callback']],
];

/** The slot of a part: what the weightiest of its acts is for; words that open a leaving, where none is. */
export function slotOf(part: Part): Slot {
  const acts = part.acts.flatMap((written) => readAct(written)?.act ?? []);
  return SLOT_OF.find(([, of]) => of.some((act) => acts.includes(act)))?.[0] ?? 'preclosing';
}
