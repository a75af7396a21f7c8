import type { Finding } from '../finding.ts';
import { found } from '../finding.ts';
import { groundedFollowUps, ungroundedPromises } from '../follow-ups.ts';
import type { Said, View } from '../view.ts';
import { eventOf, wordsOf } from '../view.ts';
import { withoutLeaving } from '../without-leaving.ts';

/** R4: left in the clear: the partner's goodbye, and something to stand on after it. */
export function leavesInTheClear(view: View): Finding {
  const gone = withoutLeaving(view, 'R4');
  if (gone !== undefined) return gone;
  const verdict = view.closing('blame', 'insult');
  const pushed = pushedAgain(view);
  const faults = [...verdict, ...pushed];
  if (faults.length > 0) return found('R4', 0, verdict.length > 0 ? 'verdict' : 'pushed', wordsOf(faults));
  if (view.count('bye') === 0) {
    return view.walked === undefined
      ? found('R4', 2, 'never-landed')
      : found('R4', 1, 'left-before-answer', [{ kind: 'event', turn: view.walked.index }]);
  }
  const reopened = view.talks.filter(({ turn }) => turn.reopens);
  if (reopened.length > 0) {
    return found(
      'R4',
      2,
      'reopened',
      reopened.map(({ index }) => ({ kind: 'event', turn: index })),
    );
  }
  const hollow = ungroundedPromises(view);
  if (hollow.length > 0) return found('R4', 2, 'promise-on-nothing', wordsOf(hollow));
  const accepted = view.transcript.entries.some(
    (entry) => entry.by === 'partner' && entry.kind === 'introduced' && entry.result === 'accepted',
  );
  const wishes = view.closing('well_wish');
  const plans = groundedFollowUps(view);
  const introductions = accepted ? view.closing('introduction') : [];
  // Any one of the three is enough, so all of them are the evidence: only without all of them is the level lower.
  const all = [...wishes, ...plans, ...introductions];
  if (all.length === 0) return found('R4', 3, 'answered', eventOf(view, 'bye'));
  const code =
    wishes.length > 0
      ? 'answered-and-wished'
      : plans.length > 0
        ? 'answered-and-planned'
        : 'answered-and-introduced';
  return found('R4', 4, code, wordsOf(all));
}

/** Introductions of somebody who had already said no in this run. */
function pushedAgain(view: View): readonly Said[] {
  const { entries } = view.transcript;
  return view
    .closing('introduction')
    .filter(({ index, act }) =>
      entries.some(
        (entry, at) =>
          at < index && entry.by === 'partner' && entry.result === 'unwilling' && entry.person === act.of,
      ),
    );
}
