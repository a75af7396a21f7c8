import type { IntroductionResult, PartnerTurn } from '../../transcript/entry.ts';
import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { groundedFollowUps } from '../follow-ups.ts';
import { namedKindnesses, namedThings } from '../named-things.ts';
import { takenAlong } from '../taken-along.ts';
import type { View } from '../view.ts';
import { eventOf, wordsOf } from '../view.ts';

/** R5: leaves them with what they need. Not asked of groups, urgent scenes, and partners who wanted to go first. */
export function leavesWithNeed(view: View): Finding {
  if (view.pressed || view.bidFirst !== undefined) return found('R5', undefined, 'not-applicable');
  const { servedBy } = view.scenario.file.partner.need;
  const tries = introduced(view);
  const ground = view.closing('common_ground');
  if (ground.length > 0 && tries.includes('false_ground')) {
    return found('R5', 0, 'false-ground', wordsOf(ground));
  }
  const along = takenAlong(view);
  const plans = groundedFollowUps(view);
  const wanted = (kind: string, of: string | undefined) => servedBy.includes(`${kind}:${of ?? ''}`);
  const good = view
    .closing('introduction')
    .filter(({ act }) => wanted('introduction', act.of) && tries.includes('accepted'));
  const asked = good.filter(({ index, act }) => act.asked || waitedFor(view, index));
  const served = [
    ...asked,
    ...plans.filter(({ act }) => wanted('follow_up', act.of)),
    ...(servedBy.includes('join_me') ? along : []),
    ...(servedBy.includes('ask_where') ? view.closing('ask_where') : []),
    ...(servedBy.includes('named_thanks') ? namedThings(view) : []),
  ];
  if (view.stayed && servedBy.includes('settle'))
    return found('R5', 4, 'need-served', eventOf(view, 'settled'));
  if (served.length > 0) return found('R5', 4, 'need-served', wordsOf(served));
  if (good.length > 0) return found('R5', 3, 'introduced-not-asked', wordsOf(good));
  const where = view.closing('ask_where');
  if (where.length > 0) return found('R5', 2, 'asked-where', wordsOf(where));
  const willing = tries.some((result) => result !== 'unwilling' && result !== 'absent')
    ? view.closing('introduction')
    : [];
  const small = [...plans, ...willing, ...along, ...namedKindnesses(view)];
  if (small.length === 0) return found('R5', 0, 'need-unmet');
  const code =
    plans.length > 0 ? 'other-plan' : willing.length + along.length > 0 ? 'willing-try' : 'named-kindness';
  return found('R5', 1, code, wordsOf(small));
}

/** What became of each introduction. */
function introduced(view: View): IntroductionResult[] {
  return view.transcript.entries.flatMap((entry) =>
    entry.by === 'partner' && entry.kind === 'introduced' && entry.result !== undefined ? [entry.result] : [],
  );
}

/** True if the player waited for the partner's answer to that turn. */
function waitedFor(view: View, index: number): boolean {
  const turn = view.exits.find((each) => each.index === index)?.turn;
  const answer = view.transcript.entries[index + 1] as PartnerTurn | undefined;
  return turn !== undefined && !turn.go && answer?.kind === 'introduced' && answer.result === 'accepted';
}
