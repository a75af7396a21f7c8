import type { Entry } from './entry.ts';

const TOLD_ACTS: readonly string[] = ['vanish', 'next', 'day'];

/** True for what is told of somebody, and not said: a nod, an act, what came of it. */
export function isTold(entry: Entry): boolean {
  if (entry.by === 'partner') return entry.kind === 'vanished' || entry.kind === 'story';
  return entry.kind === 'talk' ? entry.talk === 'listen' : TOLD_ACTS.includes(entry.kind);
}
