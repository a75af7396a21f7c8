import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { View } from '../view.ts';
import { wordsOf } from '../view.ts';

/** R6: the name, counted only if it was used. Asking for it again, gracefully, is as good as knowing it. */
export function usesName(view: View): Finding {
  const asked = view.closing('re_ask_name');
  const right = view.closing('name');
  // Either is enough, so both are the evidence: only without both is the level another.
  if (asked.length > 0) return found('R6', 4, 'name-asked-again', wordsOf([...asked, ...right]));
  const mistaken = view.closing('wrong_name');
  if (mistaken.length > 0) return found('R6', 0, 'name-wrong', wordsOf(mistaken));
  return right.length > 0
    ? found('R6', 4, 'name-right', wordsOf(right))
    : found('R6', undefined, 'name-unused');
}
