import type { Said, View } from './view.ts';

/** Callbacks in the closing to something that this partner told earlier in this run. */
export function heardCallbacks(view: View): readonly Said[] {
  return view.closing('callback').filter(({ index, act }) => view.toldBefore(act.of, index));
}

/** Thanks or appreciation for a named thing: it stands in the clause of a heard callback. */
export interface NamedThing {
  readonly said: Said;
  readonly fact: string;
}

/** All named things of the closing, one a fact, in the order they were said. */
export function namedThings(view: View): readonly NamedThing[] {
  const callbacks = heardCallbacks(view);
  const named: NamedThing[] = [];
  for (const said of view.closing('thanks', 'appreciation')) {
    const callback = callbacks.find(
      ({ index, act }) =>
        index === said.index && act.clause === said.act.clause && !named.some(({ fact }) => fact === act.of),
    );
    if (callback?.act.of !== undefined) named.push({ said, fact: callback.act.of });
  }
  return named;
}
