import type { Utterance } from '../words/spoken-act.ts';
import type { Clause } from './compose.ts';
import { compose } from './compose.ts';
import { readAct } from './declared-act.ts';
import type { Part, Scenario } from './scenario.ts';

/** The id of the part that leaves a promise open; no scene may use it for one of its own. */
export const SMALLER = 'smaller';

/** The most parts a line is built from, as many as a written line may have; words that leave a promise open come on top. */
export const MOST_PARTS = 8;

/** True if the part promises something for later, firmly or vaguely. */
export function isPromise({ acts }: Part): boolean {
  return acts.some((written) => {
    const act = readAct(written)?.act;
    return act === 'follow_up' || act === 'vague_promise';
  });
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
