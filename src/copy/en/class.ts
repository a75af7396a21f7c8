import type { WayTaken } from '../../domain/class/judged-row.ts';
import type { SortKey } from '../../domain/class/sort-rows.ts';
import type { IssueCode } from '../../domain/kernel/issue.ts';
import type { Outcome } from '../../domain/scoring/outcome.ts';
import { HEADLINE_WORDS } from './debrief.ts';
import { TACTIC_LABELS } from './play.ts';
import { SHELF } from './shelf.ts';

/** Words of the page for a class. */
export const CLASS = {
  title: SHELF.forClass,
  lead: 'Paste what came back: a mail, a chat or a table with links. Each run is played and judged again, here in this browser. Nothing leaves it.',
  limits:
    'This shows what the moves in each link come to by the game as it is today. It cannot prove who played them, nor that it was the first try.',
  paste: 'Runs of the class',
  pasteHint:
    'At most 200 links. In a table with a column “link”, the columns “label”, “tact” and “relationship” are read too.',
  read: 'Judge these runs',
  clear: 'Clear all',
  unkept: 'This browser refuses to keep the text: it goes when the page is closed.',
  empty: 'Nothing has been pasted yet. The table will stand here.',
  none: 'There is no link to a run in this text. Links of this game have “#/run/” in them.',
  loading: (judged: number, all: number) => `Judging: ${judged} of ${all} runs`,
  loadingCalm: 'Judging the runs',
  progress: 'Runs judged',
  done: (rows: number, unread: number) =>
    `${rows} ${rows === 1 ? 'run' : 'runs'} judged${unread === 0 ? '' : `, ${unread} not readable`}.`,
  doneCalm: 'The runs have been judged.',
  left: (count: number) =>
    `${count} more links were left out: 200 are read at once. Paste them by themselves.`,
  leftCalm: 'Some links were left out: there were too many at once. Paste them by themselves.',
  missing: 'Some files of the game did not come, so some runs could not be judged.',
  retry: 'Try again',
  table: 'Runs of the class',
  scroll: 'The table of runs; it scrolls sideways',
  words: 'Show the words',
  save: 'Save as CSV',
  print: 'Print',
  file: 'class.csv',
  unread: 'Not readable',
  line: (line: number) => `Line ${line}`,
  noLabel: 'no label',
  judgedNone: 'not judged',
  claimed: (number: number) => `claimed: ${number}`,
  claimedCalm: 'Something else was claimed',
  sameAs: (line: number) => `same run as line ${line}`,
  sameAsCalm: 'The same run has come before',
  sort: 'Sort by a column: press its heading; again for the other way round.',
  beamer: 'On a beamer',
  beamerText: 'A scene in large type that waits for a show of hands at every choice.',
  beamerFailed: 'The list of scenes could not be read.',
  shelf: 'All scenes',
} as const;

/** The headings of the table, by what they sort. */
export const CLASS_COLUMNS: Record<SortKey, string> = {
  line: 'Line',
  label: 'Label',
  title: 'Scene',
  tactic: 'Way out',
  outcome: 'Outcome',
  tact: HEADLINE_WORDS.tact,
  relationship: HEADLINE_WORDS.relationship,
};

/** How somebody left, in a word or two. */
export const WAY_WORDS: Record<WayTaken, string> = {
  ...TACTIC_LABELS,
  plain: 'Plain words',
  slip: 'Slipped away',
  fake_call: 'A faked call',
  settle: 'Stayed',
  leave_now: 'Left the scene',
};

/** How the talk ended, in a word or two. */
const ENDING_WORDS: Record<Outcome['ending'], string> = {
  closed: 'said goodbye',
  hanging: 'half a goodbye',
  hurt: 'parted hurt',
  vanished: 'vanished',
  slipped: 'left unseen, as one may',
  stayed: 'stayed on purpose',
  left: 'left the scene',
  open: 'not at its end',
};

const GOAL_WORDS: Record<Outcome['goal'], string> = {
  reached: 'Goal reached',
  missed: 'Goal missed',
  open: 'Goal open',
};

/** The outcome of a run in the table. */
export function outcomeLine({ goal, ending }: Outcome): string {
  return `${GOAL_WORDS[goal]}, ${ENDING_WORDS[ending]}`;
}

/** What is wrong with a link, in a word or two; the sentences of the problem say it at length. */
const UNREAD_WORDS: Partial<Record<IssueCode, string>> = {
  'link-empty': 'no link',
  'link-cut': 'cut',
  'link-altered': 'altered',
  'link-newer': 'newer',
  'link-unknown-scene': 'unknown scene',
  'link-too-long': 'too long',
  'link-no-run': 'no run',
  'file-missing': 'a file did not come',
  'move-refused': 'its moves do not fit the scene',
};

/** What is wrong with a link of the class. */
export function unreadWords(code: IssueCode): string {
  return UNREAD_WORDS[code] ?? 'altered';
}
