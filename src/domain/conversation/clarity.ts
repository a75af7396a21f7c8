import { max } from '../kernel/int.ts';
import { CLARITY } from '../words/act.ts';
import type { Utterance } from '../words/spoken-act.ts';

/**
 * How plainly the words say that the player is leaving, 0 (not at all) to 4: the clearest act counts, and one more
 * where a reason stands beside another act that tells of leaving. Heard if greater than the partner's deafness.
 */
export function clarityOf(utterance: Utterance): number {
  let clearest = 0;
  let reason = false;
  let besides = false;
  for (const { act } of utterance.acts) {
    if (CLARITY[act] === 0) continue;
    if (act === 'reason') reason = true;
    else besides = true;
    clearest = max(clearest, CLARITY[act]);
  }
  return clearest + (reason && besides ? 1 : 0);
}
