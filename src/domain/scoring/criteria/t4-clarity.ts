import { min } from '../../kernel/int.ts';
import type { ExitTurn } from '../../transcript/entry.ts';
import type { Evidence, Finding } from '../finding.ts';
import { found } from '../finding.ts';
import type { Numbered, Said, View } from '../view.ts';
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
  const implied = view.closing('reason', 'busy', 'introduction', 'join_me');
  const hinted = hintsBefore(view, [...plain, ...implied]);
  if (hinted.length >= 2) {
    const turns = hinted.map(({ index }): Evidence => ({ kind: 'event', turn: index }));
    return found('T4', 2, 'plain-after-hints', turns);
  }
  if (plain.length > 0) return found('T4', 4, 'said-plainly', wordsOf(plain));
  if (implied.length > 0) return found('T4', 3, 'implied', wordsOf(implied));
  const freed = view.closing('frees', 'excuse');
  if (freed.length > 0) return found('T4', 2, 'frees-or-excuse', wordsOf(freed));
  return found('T4', 1, 'hints-only');
}

/** The hints that went unheard before the first clear words; none where there are no such words. */
function hintsBefore({ exits }: View, clear: readonly Said[]): readonly Numbered<ExitTurn>[] {
  const first = clear.reduce((least, { index }) => min(least, index), exits.at(-1)?.index ?? 0);
  if (clear.length === 0) return [];
  return exits.filter(({ index, turn }) => index < first && !turn.heard && isHintOnly(turn.acts));
}

function isHintOnly(acts: readonly { readonly act: string }[]): boolean {
  return acts.some(({ act }) => HINTS.includes(act)) && !acts.some(({ act }) => CLEARER.includes(act));
}
