import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { View } from '../view.ts';
import { wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

const HINTS = ['hint', 'follow_up', 'vague_promise'];
const CLEARER = [
  'announcement',
  'plain_wish',
  'reason',
  'busy',
  'introduction',
  'join_me',
  'frees',
  'excuse',
  'farewell',
];

/** T4: the leaving is said clearly, and as the player's own. */
export function saysClearly(view: View): Finding {
  const gone = withoutLeaving(view, 'T4');
  if (gone !== undefined) return gone;
  const plain = view.closing('announcement', 'plain_wish');
  const first = plain[0];
  if (first !== undefined) {
    const hinted = view.exits.filter(({ index, turn }) => index < first.index && isHintOnly(turn.acts));
    return hinted.length >= 2
      ? found(
          'T4',
          2,
          'plain-after-hints',
          hinted.map(({ index }) => ({ kind: 'event', turn: index })),
        )
      : found('T4', 4, 'said-plainly', wordsOf(plain));
  }
  const implied = view.closing('reason', 'busy', 'introduction', 'join_me');
  if (implied.length > 0) return found('T4', 3, 'implied', wordsOf(implied));
  const freed = view.closing('frees', 'excuse');
  if (freed.length > 0) return found('T4', 2, 'frees-or-excuse', wordsOf(freed));
  return found('T4', 1, 'hints-only');
}

function isHintOnly(acts: readonly { readonly act: string }[]): boolean {
  return acts.some(({ act }) => HINTS.includes(act)) && !acts.some(({ act }) => CLEARER.includes(act));
}
