import type { Said, View } from './view.ts';

/**
 * Follow-ups on a fact that was heard in this run, with a time or a channel. A typed one that is none of the scene's
 * own has one of the two by what it is, and stands on whatever was heard and is named with it.
 */
export function groundedFollowUps(view: View): readonly Said[] {
  return view.closing('follow_up').filter(({ index, act }) => {
    if (act.of === undefined) {
      return view
        .closing('callback')
        .some((said) => said.index === index && view.toldBefore(said.act.of, index));
    }
    const plan = view.scenario.followUps.get(act.of);
    return plan !== undefined && (plan.when ?? plan.channel) !== undefined && view.toldBefore(plan.on, index);
  });
}

/** Promises that hang on nothing: vague ones where no grounded one stands beside them, and plans on things never heard. */
export function ungroundedPromises(view: View): readonly Said[] {
  const grounded = groundedFollowUps(view);
  const hollow = view.closing('follow_up').filter(({ act }) => !grounded.some((good) => good.act === act));
  return [...hollow, ...(grounded.length > 0 ? [] : view.closing('vague_promise'))];
}
