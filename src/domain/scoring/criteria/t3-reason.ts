import type { Evidence, Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { takenAlong } from '../taken-along.ts';
import type { Said, View } from '../view.ts';
import { eventOf, turnsOf, wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

/** T3: the reason is true, can be kept, and is about the player or the event, never about the partner. */
export function givesReason(view: View): Finding {
  const gone = withoutLeaving(view, 'T3');
  if (gone !== undefined) return gone;
  const reasons = view.closing('reason', 'excuse');
  const verdict = view.closing('blame', 'insult');
  const fallen = isContradicted(view, reasons) ? reasons.filter(({ act }) => view.fact(act.of)) : [];
  const besides = withReason(
    view,
    reasons.filter((said) => !fallen.includes(said)),
  );
  const faults = [...verdict, ...fallen];
  if (faults.length === 0) return besides;
  // Where the rest is no better, the words by themselves decide nothing: the turns are what it rests on.
  const words = besides.level === 0 ? turnsOf(faults) : wordsOf(faults);
  const shown: Evidence[] =
    fallen.length > 0 && view.next !== undefined ? [{ kind: 'event', turn: view.next.index }] : [];
  return found('T3', 0, verdict.length > 0 ? 'verdict' : 'contradicted', [...words, ...shown]);
}

/** Any one good reason is enough, so all of them are the evidence: only without all of them is the level lower. */
function withReason(view: View, reasons: readonly Said[]): Finding {
  if (view.bidFirst !== undefined) return found('T3', 4, 'bid-first', eventOf(view, 'bid'));
  const introduced = introductions(view);
  const along = wordsOf(takenAlong(view));
  const next = view.next?.turn.next;
  const kept = reasons.filter(({ act }) => next !== undefined && view.fact(act.of)?.next?.includes(next));
  const honest = wordsOf(kept.filter(({ act }) => view.fact(act.of)?.kind === 'reason'));
  const best = [...introduced.accepted, ...along, ...honest];
  if (best.length > 0) {
    const code =
      introduced.accepted.length > 0
        ? 'introduction-accepted'
        : along.length > 0
          ? 'taken-along'
          : 'reason-acted-on';
    return found('T3', 4, code, best);
  }
  const need = kept.filter(({ act }) => view.fact(act.of)?.kind === 'need');
  if (need.length > 0) return found('T3', 3, 'need-acted-on', wordsOf(need));
  return withoutReason(view, reasons, introduced.refused);
}

function withoutReason(view: View, reasons: readonly Said[], refused: readonly Evidence[]): Finding {
  if (view.scenario.file.company === 'group') {
    const announced = view.closing('announcement');
    if (announced.length > 0) return found('T3', 3, 'group-announcement', wordsOf(announced));
  }
  const plain = view.closing('announcement', 'plain_wish', 'frees');
  if (plain.length + reasons.length > 0) {
    const code = plain.length > 0 ? 'no-reason-but-plain' : 'unverified';
    return found('T3', 2, code, wordsOf([...plain, ...reasons]));
  }
  const busy = wordsOf(view.closing('busy'));
  // An introduction that nobody took up or refused, or an invitation, went unheard, and was no more than a hint.
  const unheard = refused.length > 0 ? [] : view.closing('introduction');
  const hints = wordsOf([...view.closing('hint', 'follow_up', 'vague_promise', 'join_me'), ...unheard]);
  const weak = [...busy, ...refused, ...hints];
  if (weak.length === 0) return found('T3', 0, 'goodbye-alone');
  const code =
    busy.length > 0 ? 'bare-busy' : refused.length > 0 ? 'introduction-refused' : 'nothing-but-hints';
  return found('T3', 1, code, weak);
}

/**
 * True if a reason given is untrue in this scene, or if the player's next act makes none of the reasons given true.
 * Only a reason that names a fact of the scene can be contradicted.
 */
export function isContradicted(view: View, reasons = view.closing('reason', 'excuse')): boolean {
  const facts = reasons.flatMap(({ act }) => view.fact(act.of) ?? []);
  if (facts.length === 0) return false;
  if (facts.some((fact) => !fact.true)) return true;
  const next = view.next?.turn.next;
  return next !== undefined && !facts.some((fact) => fact.next?.includes(next));
}

/** The words of introductions, by what became of them. */
function introductions(view: View): { accepted: Evidence[]; refused: Evidence[] } {
  const words = wordsOf(view.closing('introduction'));
  const accepted = view.transcript.entries.some(
    (entry) => entry.by === 'partner' && entry.kind === 'introduced' && entry.result === 'accepted',
  );
  if (eventOf(view, 'introduced').length === 0) return { accepted: [], refused: [] };
  return accepted ? { accepted: words, refused: [] } : { accepted: [], refused: words };
}
