import type { Said, View } from './view.ts';

/**
 * Invitations to come along that took the partner along: one that went unheard took nobody anywhere, and neither did one
 * that came with a verdict.
 */
export function takenAlong(view: View): readonly Said[] {
  return view
    .closing('join_me')
    .filter(({ index }) =>
      view.exits.some(
        ({ index: at, turn }) =>
          at === index && turn.heard && !turn.acts.some(({ act }) => act === 'blame' || act === 'insult'),
      ),
    );
}
