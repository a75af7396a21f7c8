import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { namedThings } from '../named-things.ts';
import type { View } from '../view.ts';
import { turnsOf, wordsOf } from '../view.ts';

/** R2: appreciation of something they gave, by name. */
export function appreciates(view: View): Finding {
  const named = namedThings(view);
  if (named.length > 0) return found('R2', 4, 'named-thanks', wordsOf(named));
  const thanks = view.closing('thanks');
  const praise = view.closing('appreciation');
  const formula = view.exchanges > 0 ? [...thanks, ...praise] : thanks;
  if (formula.length > 0) return found('R2', 1, 'formula', wordsOf(formula));
  return praise.length > 0 ? found('R2', 0, 'flattery', turnsOf(praise)) : found('R2', 0, 'no-thanks');
}
