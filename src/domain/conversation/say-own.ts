import type { OwnMove } from '../run-log/move.ts';
import type { Hear } from '../words/hearing.ts';
import { say } from './moves/say.ts';
import { markUnread, sayUnread } from './moves/unread.ts';
import type { Play } from './play.ts';
import { typedUtterance } from './typed.ts';

/**
 * Plays words of the player's own. It is handed to whoever plays them, since what hears them is large and most runs
 * have none; false where something is struck or linked in the words that cannot be.
 */
export type SayOwn = (play: Play, move: OwnMove) => boolean;

/** Plays words of the player's own as this recogniser hears them. */
export function sayOwnWith(hear: Hear): SayOwn {
  return (play, move) => {
    const said = typedUtterance(play.scenario, play.state, move, hear);
    if (said === undefined) return false;
    if (said.unread === 'language') sayUnread(play, said, move.go);
    else say(play, said, move.go);
    if (said.unread === 'nothing') markUnread(play);
    return true;
  };
}
