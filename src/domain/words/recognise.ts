import { hearLine } from './hear-line.ts';
import { leaned } from './leanings/leaned.ts';
import type { Recognised } from './recognised.ts';
import type { Slots } from './slots.ts';

/**
 * Hears which acts a text performs, and by which words. Any string is fine; nothing is thrown; the time is linear.
 * Without a scene the open acts are guessed at, and the leanings of the line add to what its patterns hear; with one
 * they are held to its facts, people and follow-ups.
 */
export function recognise(text: string, slots?: Slots): Recognised {
  return hearLine(text, slots, leaned);
}
