import type { Rehearsal } from './session.ts';

const KEY = 'class';

/** The text that was pasted here before; empty where there is none. */
export function keptPaste({ ports }: Rehearsal): string {
  return ports.keeper.read(KEY) ?? '';
}

/** Keeps the text in this browser, so that a reload does not lose it; false where the browser refuses. */
export function keepPaste({ ports }: Rehearsal, text: string): boolean {
  if (text !== '') return ports.keeper.write(KEY, text);
  ports.keeper.remove(KEY);
  return true;
}
