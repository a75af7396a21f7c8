import { spelledOut } from '../../copy/en/numbers.ts';
import { tellWith } from '../../store/tell-with.ts';
import { GuessQuestion } from '../components/guess-question.tsx';
import { CrashPage } from './crash-page.tsx';
import { DebriefView } from './debrief-view.tsx';
import { DrillScreen } from './drill-screen.tsx';
import { HistoryScreen } from './history-screen.tsx';
import { LeftView } from './left-view.tsx';
import { PastRunScreen } from './past-run-screen.tsx';
import { PlayMenuItems } from './play-menu-items.tsx';
import { PlayNotices } from './play-notices.tsx';
import { BrokenScene, NotFound } from './problem-screens.tsx';
import { PromisePanel } from './promise-panel.tsx';
import { ReceivedScreen } from './received-screen.tsx';
import { ShelfScreen } from './shelf-screen.tsx';
import { WordsPanel } from './words-panel.tsx';

/**
 * The screens and parts of screens that nobody sees first, and how calm mode tells things, in one file: one request, and
 * one address to keep.
 */
export const LATER = {
  Debrief: DebriefView,
  Left: LeftView,
  Shelf: ShelfScreen,
  Received: ReceivedScreen,
  Drill: DrillScreen,
  History: HistoryScreen,
  PastRun: PastRunScreen,
  Problem: BrokenScene,
  Crash: CrashPage,
  MenuItems: PlayMenuItems,
  Words: WordsPanel,
  PromisePart: PromisePanel,
  GuessPart: GuessQuestion,
  Notices: PlayNotices,
  Nowhere: NotFound,
  calmTell: tellWith(spelledOut),
} as const;
