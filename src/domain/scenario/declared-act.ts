import { isActName } from '../words/act.ts';
import type { DeclaredAct } from './scenario.ts';

/** An act as a file writes it: `"callback:hinge"`, or the same with the words that perform it. */
export type WrittenAct = string | { readonly act: string; readonly words: string };

/** Takes a written act apart; `undefined` if there is no act of that name. */
export function readAct(written: WrittenAct): DeclaredAct | undefined {
  const [name = '', of] = (typeof written === 'string' ? written : written.act).split(':');
  if (!isActName(name)) return undefined;
  return { act: name, of, words: typeof written === 'string' ? undefined : written.words };
}

/** The act's name and target as the file writes them. */
export function actText(written: WrittenAct): string {
  return typeof written === 'string' ? written : written.act;
}
