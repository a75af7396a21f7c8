import type { SpokenAct, Utterance } from '../words/spoken-act.ts';
import type { WrittenAct } from './declared-act.ts';
import { readAct } from './declared-act.ts';

/** One clause of an utterance: its words and the acts they perform. */
export interface Clause {
  readonly text: string;
  readonly acts: readonly WrittenAct[];
}

/**
 * Joins clauses with single spaces into one utterance and places each act in the joined text.
 *
 * An act that names its words is placed on their first occurrence in its clause, any other on the whole clause. Acts
 * of unknown names are left out; the check of the scene reports them.
 */
export function compose(clauses: readonly Clause[]): Utterance {
  const acts: SpokenAct[] = [];
  let text = '';
  clauses.forEach((clause, index) => {
    if (text !== '') text += ' ';
    const from = text.length;
    text += clause.text;
    for (const written of clause.acts) {
      const declared = readAct(written);
      if (declared === undefined) continue;
      const at = declared.words === undefined ? -1 : clause.text.indexOf(declared.words);
      const start = at < 0 ? from : from + at;
      const end = at < 0 ? text.length : start + (declared.words?.length ?? 0);
      const asked = clause.text.endsWith('?');
      acts.push({ act: declared.act, of: declared.of, spans: [{ start, end }], clause: index, asked });
    }
  });
  return { text, acts };
}
