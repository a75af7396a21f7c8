import { PLAY } from '../../copy/en/play.ts';
import type { Entry } from '../../domain/transcript/entry.ts';
import { isOwnTurn } from '../../store/scene-view.ts';
import type { FoldRow } from '../components/transcript-fold.tsx';

/** The turns so far, as the fold shows them, without those that stand on the screen anyway. */
export function foldRows(entries: readonly Entry[], partner: string): FoldRow[] {
  const lastOwn = entries.findLastIndex(isOwnTurn);
  return entries.slice(0, lastOwn).flatMap((entry) => {
    if (entry.by === 'room' || entry.text === '') return [];
    return [{ who: entry.by === 'player' ? PLAY.you : partner, text: entry.text }];
  });
}

/** What the player did last, in words. */
export function ownWords(entries: readonly Entry[]): string | undefined {
  const last = entries.findLast(isOwnTurn);
  return last?.by === 'player' && last.text !== '' ? last.text : undefined;
}
