import type { Evidence, Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { ifVanished } from '../vanishing.ts';
import type { Said, View } from '../view.ts';
import { eventOf, wordsOf } from '../view.ts';

/** T3: the reason is true, can be kept, and is about the player or the event, never about the partner. */
export function givesReason(view: View): Finding {
  const gone = ifVanished(view, 'T3');
  if (gone !== undefined) return gone;
  const verdict = view.closing('blame', 'insult');
  if (verdict.length > 0) return found('T3', 0, 'verdict', wordsOf(verdict));
  const reasons = view.closing('reason', 'excuse');
  if (isContradicted(view, reasons)) return found('T3', 0, 'contradicted', contradiction(view));
  const introduced = introductions(view);
  if (introduced.accepted.length > 0) return found('T3', 4, 'introduction-accepted', introduced.accepted);
  const along = view.closing('join_me');
  if (along.length > 0) return found('T3', 4, 'taken-along', wordsOf(along));
  const honest = reasons.filter(({ act }) => view.fact(act.of)?.kind === 'reason');
  if (honest.length > 0) return found('T3', 4, 'reason-acted-on', wordsOf(honest));
  const need = reasons.filter(({ act }) => view.fact(act.of)?.kind === 'need');
  if (need.length > 0) return found('T3', 3, 'need-acted-on', wordsOf(need));
  return withoutReason(view, reasons, introduced.refused);
}

function withoutReason(view: View, reasons: readonly Said[], refused: readonly Evidence[]): Finding {
  const plain = view.closing('announcement', 'plain_wish', 'frees');
  if (view.scenario.file.company === 'group') {
    const announced = view.closing('announcement');
    if (announced.length > 0) return found('T3', 3, 'group-announcement', wordsOf(announced));
  }
  if (plain.length > 0) return found('T3', 2, 'no-reason-but-plain', wordsOf(plain));
  if (reasons.length > 0) return found('T3', 2, 'unverified', wordsOf(reasons));
  const busy = view.closing('busy');
  if (busy.length > 0) return found('T3', 1, 'bare-busy', wordsOf(busy));
  if (refused.length > 0) return found('T3', 1, 'introduction-refused', refused);
  const hints = view.closing('hint', 'follow_up', 'vague_promise');
  if (hints.length > 0) return found('T3', 1, 'nothing-but-hints', wordsOf(hints));
  return found('T3', 0, 'goodbye-alone');
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

/** The words of the reasons that fell, and the act that shows it. */
function contradiction(view: View): Evidence[] {
  const words = wordsOf(
    view.closing('reason', 'excuse').filter(({ act }) => view.fact(act.of) !== undefined),
  );
  return view.next === undefined ? words : [...words, { kind: 'event', turn: view.next.index }];
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
