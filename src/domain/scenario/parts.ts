import type { ActName } from '../words/act.ts';
import type { Utterance } from '../words/spoken-act.ts';
import type { Clause } from './compose.ts';
import { compose } from './compose.ts';
import { readAct } from './declared-act.ts';
import type { Part, Scenario } from './scenario.ts';

/** The id of the part that leaves a promise open; no scene may use it for one of its own. */
export const SMALLER = 'smaller';

/** The most parts a line is built from: the most a written line has is eight, and seven slots can be filled. */
export const MOST_PARTS = 8;

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

/** What a line built from these parts says, in this order; ids the scene does not have are left out. */
export function builtLine(scenario: Scenario, ids: readonly string[]): Utterance {
  const { name } = scenario.file.partner;
  const clauses: Clause[] = [];
  for (const id of ids) {
    const part = scenario.parts.get(id);
    if (part === undefined) continue;
    const named = clauses.some(({ text }) => text.includes(name));
    clauses.push(named ? withoutName(part, name) : part);
  }
  return compose(clauses);
}

/** Somebody who has been named in a line is not named again by the next sentence of it. */
function withoutName(part: Part, name: string): Clause {
  const opened = part.text.startsWith(`${name}, `) ? capital(part.text.slice(name.length + 2)) : part.text;
  const mark = opened.slice(-1);
  const text = opened.endsWith(`, ${name}${mark}`) ? opened.slice(0, -name.length - 3) + mark : opened;
  if (text.includes(name)) return part;
  return { text, acts: part.acts.filter((written) => readAct(written)?.act !== 'name') };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
