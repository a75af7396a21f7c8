import { PLAY } from '../../copy/en/play.ts';
import type { Entry } from '../../domain/transcript/entry.ts';
import type { Tell } from '../../store/scene-view.ts';
import { isOwnTurn, isToldTurn } from '../../store/scene-view.ts';
import type { FoldRow } from '../components/transcript-fold.tsx';

/** The turns so far, as the fold shows them, without those that stand on the screen anyway. */
export function foldRows(entries: readonly Entry[], partner: string, tell: Tell): FoldRow[] {
  const lastOwn = entries.findLastIndex(isOwnTurn);
  return entries.slice(0, lastOwn).flatMap((entry) => {
    if (entry.by === 'room' || entry.text === '') return [];
    return [
      {
        who: entry.by === 'player' ? PLAY.you : partner,
        text: isToldTurn(entry) ? tell(entry.text) : entry.text,
      },
    ];
  });
}

/** What the player did last, in words. */
export function ownWords(entries: readonly Entry[], tell: Tell): string | undefined {
  const last = entries.findLast(isOwnTurn);
  if (last?.by !== 'player' || last.text === '') return undefined;
  return isToldTurn(last) ? tell(last.text) : last.text;
}
