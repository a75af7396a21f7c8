import { readdirSync, readFileSync } from 'node:fs';
import type { IssueCode } from '../../src/domain/kernel/issue.ts';
import { isSceneFile } from '../../src/domain/scenario/scene-file-name.ts';
import type { Outcome } from '../../src/domain/scoring/outcome.ts';
import type { PartnerEvent } from '../../src/domain/transcript/entry.ts';

/** A text with the place where it stands. */
export interface Sentence {
  readonly place: string;
  readonly text: string;
}

/** Every code a problem can have; one that is left out does not compile. */
const ISSUE_CODES: Record<IssueCode, true> = {
  'file-missing': true,
  'file-not-json': true,
  'file-name': true,
  'wrong-shape': true,
  'unknown-key': true,
  'missing-key': true,
  'duplicate-id': true,
  'dangling-beat': true,
  'dangling-fact': true,
  'dangling-person': true,
  'dangling-follow-up': true,
  'dangling-part': true,
  'dangling-next': true,
  'unknown-act': true,
  'wrong-target': true,
  'words-not-in-part': true,
  'beat-unreachable': true,
  'beat-dead-end': true,
  'beat-without-pause': true,
  'cut-where-nothing-is-open': true,
  'talk-without-a-beat': true,
  'fact-never-revealed': true,
  'tactic-without-line': true,
  'exit-says-nothing': true,
  'callback-unheard': true,
  'line-never-offered': true,
  'person-never-there': true,
  'choices-all-guarded': true,
  'no-goodbye': true,
  'no-answer-to-item': true,
  'goal-out-of-reach': true,
  'range-upside-down': true,
  'need-without-words': true,
  'event-never-seen': true,
  'item-never-raised': true,
  'reply-missing': true,
  'proof-beat-unmet': true,
  'proof-line-unmet': true,
  'proof-stuck': true,
  'proof-locked': true,
  'proof-tactic-stuck': true,
  'proof-no-full-mark': true,
  'proof-too-late': true,
  'proof-trap-wins': true,
  'proof-need': true,
  'proof-slack': true,
  'proof-reader': true,
  'proof-policy': true,
  'proof-best-length': true,
  'proof-longest-best': true,
  'proof-words': true,
  'fair-policy': true,
  'fair-top-band': true,
  'fair-reader': true,
  'fair-longest-best': true,
  'link-empty': true,
  'link-cut': true,
  'link-altered': true,
  'link-newer': true,
  'link-too-long': true,
  'link-unknown-scene': true,
  'link-no-run': true,
  'link-shape': true,
  'log-shape': true,
  'log-other-scene': true,
  'move-refused': true,
  'line-shape': true,
};
export const issueCodes = Object.keys(ISSUE_CODES) as IssueCode[];

const PARTNER_EVENTS: Record<PartnerEvent, true> = {
  beat: true,
  missed: true,
  interrupted: true,
  introduced: true,
  pass: true,
  item: true,
  cling: true,
  item_taken: true,
  item_held: true,
  item_ignored: true,
  hurt: true,
  bye: true,
  walked: true,
  vanished: true,
  reopened: true,
  story: true,
  remark: true,
  inner: true,
  bid: true,
  bid_ignored: true,
  day: true,
  echo: true,
  settled: true,
};
const OUTCOME_ENDINGS: Record<Outcome['ending'], true> = {
  closed: true,
  hanging: true,
  hurt: true,
  vanished: true,
  slipped: true,
  stayed: true,
  left: true,
  open: true,
};

/** Values of a link's fields that have words of their own. */
const PREVIEW_VALUES = [
  ['kind', ['proof', 'summary', 'challenge', 'set']],
  [
    'move',
    [
      'talk',
      'say',
      'build',
      'own',
      'said',
      'slip',
      'fake_call',
      'settle',
      'leave_now',
      'guess',
      'mean',
      'next',
      'day',
    ],
  ],
  ['goal', ['open', 'reached', 'missed']],
  ['ending', Object.keys(OUTCOME_ENDINGS)],
  ['deed', ['keep', 'renegotiate', 'drop']],
  ['wording', ['chosen', 'built', 'own']],
  ['guess', ['relieved', 'fine', 'stung']],
  ['mean', ['yes', 'maybe', 'no']],
] as const;
const IDS_ALONE = { of: (_: string, id: string) => id };

/** What the functions of the copy that choose by a code are called with; all others take names and numbers. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  issueText: issueCodes.map((code) => [{ code, place: '', expected: '', found: '' }]),
  eventCue: Object.keys(PARTNER_EVENTS).flatMap((event) =>
    ['she', 'he', 'they'].map((pronouns) => [event, 'Anneke', pronouns]),
  ),
  spelledOut: [['19:18'], ['the 14th of 1987'], ['84 of 120']],
  dateWords: Array.from({ length: 12 }, (_, month) => [14, month + 1, 2026]),
  previewWords: [
    ...PREVIEW_VALUES.flatMap(([field, values]) => values.map((value) => [{ field, value }, IDS_ALONE])),
    ...(['label', 'revision', 'scene', 'words', 'struck', 'fact', 'line', 'part'] as const).map((field) => [
      { field, value: 'swans' },
      IDS_ALONE,
    ]),
    ...(['seed', 'engine'] as const).map((field) => [{ field, value: 0 }, IDS_ALONE]),
    ...(['hide-scores', 'go'] as const).map((field) => [{ field, value: true }, IDS_ALONE]),
  ],
  summaryMoveWords: [
    ...(['chosen', 'built', 'own'] as const).map((how) => [{ kind: 'said', how, go: true }]),
    ...(['keep', 'renegotiate', 'drop'] as const).map((deed) => [{ kind: 'day', deed }]),
    ...(['slip', 'fake_call', 'settle', 'leave_now'] as const).map((kind) => [{ kind }]),
  ],
  outcomeLine: Object.keys(OUTCOME_ENDINGS).flatMap((ending) =>
    ['open', 'reached', 'missed'].map((goal) => [{ goal, ending }]),
  ),
  classCells: [
    [
      { rows: [], unread: [] },
      { numbers: true, words: true },
    ],
  ],
  pictureAlt: [['The Corner', [{ name: 'Tact', word: 'Clear', lit: 3 }], 'How would you leave?']],
  outcomeWords: Object.keys(OUTCOME_ENDINGS).flatMap((ending) => [
    ['Anneke', 'Priya', ending],
    ['Anneke', undefined, ending],
  ]),
};
const NAMES_AND_NUMBERS = [
  ['Anneke', 'Priya', 'Tomasz'],
  [1, 1, 1],
  [3, 6, 7],
];

/** The modules of the copy by file name. */
const MODULES = import.meta.glob<Record<string, unknown>>('../../src/copy/en/*.ts', { eager: true });

/** Every text that the copy can give, with the names or numbers put in. */
export const copySentences: readonly Sentence[] = Object.entries(MODULES).flatMap(([file, exports]) =>
  Object.entries(exports).flatMap(([name, value]) =>
    textsIn(value, `${file.split('/').at(-1)}: ${name}`, name),
  ),
);

/** Every text of the scenes and of the replies they share: what is said, done, seen and told in them. */
export const sceneSentences: readonly Sentence[] = [
  ...readdirSync('public/scenarios').filter(isSceneFile),
  'library/replies.json',
].flatMap((file) => textsIn(JSON.parse(readFileSync(`public/scenarios/${file}`, 'utf8')), file));

/** What scenes tell of a run afterwards: what came of it, and what the partner never said. */
export const sceneFeedback: readonly Sentence[] = sceneSentences.filter(({ place }) =>
  /\.outcome\.|(?:\.replies|\.common|\.archetypes\.[^.]+)\.inner\b/u.test(place),
);

function textsIn(value: unknown, place: string, name = ''): Sentence[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function') {
    const calls = CALLS[name] ?? NAMES_AND_NUMBERS;
    return calls.flatMap((call) =>
      textsIn(Reflect.apply(value, undefined, call), `${place}(${String(call)})`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}.${key}`));
}
