import { AGO, dateWords } from '../../copy/en/history.ts';
import { agoOf, dateOf } from '../../store/history-view.ts';

/** When something was, in words; without a number in calm mode. */
export function whenWords(day: string, today: string, calm: boolean): string {
  const ago = agoOf(day, today);
  const date = dateOf(day);
  if (calm || date === undefined || ago === 'today' || ago === 'yesterday') return AGO[ago];
  return dateWords(date.day, date.month, date.year);
}
