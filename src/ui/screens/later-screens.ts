import type { Rehearsal } from '../../store/session.ts';
import { laterPart, laterScreen } from './later-screen.tsx';
import type { LATER } from './screens-that-come-later.ts';

type Later = typeof LATER;

/** The screens that nobody sees first come in a file of their own. */
const from =
  <Name extends keyof Later>(name: Name) =>
  async (): Promise<Later[Name]> =>
    (await import('./screens-that-come-later.ts')).LATER[name];

export const Debrief = laterScreen(from('Debrief'));
export const Left = laterScreen(from('Left'));
export const Shelf = laterScreen(from('Shelf'));
export const Received = laterScreen(from('Received'));
export const Drill = laterScreen(from('Drill'));
export const History = laterScreen(from('History'));
export const PastRun = laterScreen(from('PastRun'));
export const Problem = laterScreen(from('Problem'));
export const Crash = laterScreen(from('Crash'));
export const MenuItems = laterPart(from('MenuItems'));
export const Words = laterPart(from('Words'));
export const PromisePart = laterPart(from('PromisePart'));
export const Notices = laterPart(from('Notices'));
export const GuessPart = laterPart(from('GuessPart'));
export const Nowhere = laterScreen(from('Nowhere'));

/** Fetches all of them, and how calm mode tells things; rejects if one does not come. */
export async function prefetchScreens({ store }: Rehearsal): Promise<void> {
  store.setState({ calmTell: await from('calmTell')() });
  for (const screen of [
    MenuItems,
    Words,
    PromisePart,
    GuessPart,
    Notices,
    Debrief,
    Left,
    Shelf,
    Received,
    Drill,
    History,
    PastRun,
    Problem,
    Crash,
    Nowhere,
  ]) {
    await screen.prefetch();
  }
}
