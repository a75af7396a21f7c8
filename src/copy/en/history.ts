import { MENU } from './menu.ts';

/** Words of the page of past runs, and of a past run that was opened. */
export const HISTORY = {
  title: MENU.pastRuns,
  lead: 'What you have played here, with the words you left with.',
  loading: 'Looking for past runs',
  empty: 'There are no past runs yet. A run is kept once it has come to its end.',
  nothingKept:
    'Nothing is kept here: this browser does not allow it, and these runs go when the page is closed.',
  notAllKept: 'Not all of this is kept: this browser is full, or does not allow it.',
  aside: 'Something of a later version of the game lies beside these. It stays as it is.',
  group: (title: string, runs: number) => `${title}: ${runs} ${runs === 1 ? 'run' : 'runs'}`,
  open: 'Read it again',
  again: 'Play this scene again',
  remove: 'Delete',
  removed: 'Deleted.',
  undo: 'Undo',
  removeAll: 'Delete all past runs',
  removeAllTitle: 'Delete all past runs?',
  removeAllText: 'Their words go from this browser for good. Links that you have shared go on working.',
  removeAllYes: 'Delete them all',
  removeAllNo: 'Keep them',
  more: 'Show older ones',
  changed:
    'The words of this scene have changed since, so this run can be neither shown nor judged as it was.',
  broken: 'The scene of this run could not be read.',
  misfit: 'The moves of this run do not fit the scene.',
  gone: 'This run is not here',
  goneText: 'It may have been deleted, or played in another browser.',
  played: 'Played',
  retry: 'Try again',
} as const;

/** How long ago something was, for whoever wants no numbers. */
export const AGO = {
  today: 'today',
  yesterday: 'yesterday',
  week: 'in the last week',
  month: 'in the last month',
  year: 'in the last year',
  before: 'more than a year ago',
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as it is read: `14 March 2026`. Months count from 1. */
export function dateWords(day: number, month: number, year: number): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
