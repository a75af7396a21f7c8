import type { Utterance } from '../words/spoken-act.ts';
import { performs } from '../words/spoken-act.ts';
import { FIRST_SEED } from './first-seed.ts';
import type { Play } from './play.ts';
import { partnerSays, pick } from './play.ts';

/**
 * Raises one more thing, if the partner has one to raise: they wish for more than three minutes still, their taste
 * was not met, and the scene has another item. The wish decides whether it comes; being deaf to hints, whether a
 * second one (a cling) follows. Nothing is raised in a visitor's first run.
 *
 * @returns true if something was raised
 */
export function raiseItem(play: Play, exit: Utterance | undefined): boolean {
  const { state, scenario } = play;
  const item = scenario.file.items[state.items];
  const most = state.deaf >= 2 ? 2 : 1;
  const wantsMore = state.wish * 2 - state.at > 6;
  if (state.seed === FIRST_SEED || item === undefined || state.items >= most || !wantsMore) return false;
  if (exit !== undefined && meetsTaste(play, exit)) return false;
  const kind = state.items === 0 ? 'item' : 'cling';
  partnerSays(play, kind, pick(play, `item/${item.id}`, item.say), { reveals: item.reveals ?? [] });
  state.items += 1;
  state.phase = 'item';
  return true;
}

/** True if the words are what this partner likes best in a goodbye; then they pass without one more thing. */
function meetsTaste(play: Play, exit: Utterance): boolean {
  const does = (...acts: readonly Parameters<typeof performs>[1][]) =>
    acts.some((act) => performs(exit, act));
  switch (play.scenario.file.partner.taste) {
    case 'reason':
      return does('reason');
    case 'warmth':
      return does('thanks', 'appreciation') && does('callback');
    case 'brevity':
      return exit.text.split(' ').length <= 12;
    case 'future':
      return does('follow_up');
  }
}
