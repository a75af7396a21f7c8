import type { Said, View } from './view.ts';

/** Callbacks in the closing to something that this partner told earlier in this run. */
export function heardCallbacks(view: View): readonly Said[] {
  return view.closing('callback').filter(({ index, act }) => view.toldBefore(act.of, index));
}

/** Thanks or appreciation for a named thing: all that stands in the clause of a heard callback, in the order it was said. */
export function namedThings(view: View): readonly Said[] {
  const callbacks = heardCallbacks(view);
  return view
    .closing('thanks', 'appreciation')
    .filter((said) =>
      callbacks.some(({ index, act }) => index === said.index && act.clause === said.act.clause),
    );
}

/**
 * Kindnesses by name beside what other criteria pay: named things, where the closing gives back more than one thing
 * the partner told. One callback is listening's, the first thanks are appreciation's; what is left over is a kindness.
 */
export function namedKindnesses(view: View): readonly Said[] {
  const facts = new Set(heardCallbacks(view).map(({ act }) => act.of));
  return facts.size > 1 ? namedThings(view) : [];
}
