import type { Said, View } from './view.ts';

/** Invitations to come along that the partner heard; one that went unheard took nobody anywhere. */
export function takenAlong(view: View): readonly Said[] {
  return view
    .closing('join_me')
    .filter(({ index }) => view.exits.some((exit) => exit.index === index && exit.turn.heard));
}
