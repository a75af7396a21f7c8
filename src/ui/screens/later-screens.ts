import { laterPart, laterScreen } from './later-screen.tsx';

/** The screens that nobody sees first; each comes in a file of its own. */
export const Debrief = laterScreen(async () => (await import('./debrief-view.tsx')).DebriefView);
export const Left = laterScreen(async () => (await import('./left-view.tsx')).LeftView);
export const Shelf = laterScreen(async () => (await import('./shelf-screen.tsx')).ShelfScreen);
export const Received = laterScreen(async () => (await import('./received-screen.tsx')).ReceivedScreen);
export const Drill = laterScreen(async () => (await import('./drill-screen.tsx')).DrillScreen);
export const History = laterScreen(async () => (await import('./history-screen.tsx')).HistoryScreen);
export const PastRun = laterScreen(async () => (await import('./past-run-screen.tsx')).PastRunScreen);
export const Problem = laterScreen(async () => (await import('./problem-screens.tsx')).BrokenScene);
export const Crash = laterScreen(async () => (await import('./crash-page.tsx')).CrashPage);
export const MenuItems = laterPart(async () => (await import('./play-menu-items.tsx')).PlayMenuItems);
export const Words = laterPart(async () => (await import('./words-panel.tsx')).WordsPanel);
export const PromisePart = laterPart(async () => (await import('./promise-panel.tsx')).PromisePanel);
export const GuessPart = laterPart(
  async () => (await import('../components/guess-question.tsx')).GuessQuestion,
);
export const Nowhere = laterScreen(async () => (await import('./problem-screens.tsx')).NotFound);

/** Fetches all of them, that which is wanted first before the others; rejects if one does not come. */
export async function prefetchScreens(): Promise<void> {
  for (const screen of [
    MenuItems,
    Words,
    PromisePart,
    GuessPart,
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
