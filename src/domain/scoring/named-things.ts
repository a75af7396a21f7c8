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

/** All named things of the closing, in the order they were said. A clause with several facts counts for a new one. */
export function namedThings(view: View): readonly NamedThing[] {
  const callbacks = heardCallbacks(view);
  const named: NamedThing[] = [];
  for (const said of view.closing('thanks', 'appreciation')) {
    const facts = callbacks.flatMap(({ index, act }) =>
      index === said.index && act.clause === said.act.clause && act.of !== undefined ? [act.of] : [],
    );
    const fact =
      facts.find((each) => !named.some((thing) => thing.fact === each)) ??
      facts.find((each) => each !== named[0]?.fact) ??
      facts[0];
    if (fact !== undefined) named.push({ said, fact });
  }
  return named;
}
