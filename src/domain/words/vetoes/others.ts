import { STOP } from '../lexicon/word-sets.ts';
import type { Sentence } from './sentence.ts';

/** Who may be spoken of, or quoted, beside the two who talk. */
const OTHERS = new Set(
  `
    he she they people somebody someone everybody everyone who brother sister mother father aunt uncle gran
    grandmother boss colleague friend wife husband book page sign organisers organizers speaker phrasebook
    ticket butler nobody one parents twins man guest guests professor etiquette dad mum son daughter cousin nan
    teacher rumour rumor whoever couple team person host guy woman lady
  `
    .trim()
    .split(/\s+/u),
);

/** Of these, what stands without an article. */
const SINGLE = new Set([
  'he',
  'she',
  'they',
  'people',
  'somebody',
  'someone',
  'everybody',
  'everyone',
  'nobody',
]);

const TITLES = new Set(['mr', 'mrs', 'ms', 'dr']);
const LEADS = new Set(['and', 'but', 'so', 'then', 'oh', 'well', 'because', 'though']);

/** Verbs that say something of a third person. */
const VERBS = new Set(
  `
    is was were are has have had need needs want wants wish wished would should could enjoyed loved took take
    went always ought says said lies apologised did does bored must parents
  `
    .trim()
    .split(/\s+/u),
);

/** Verbs of speaking, feeling and wanting. */
const SPEAKING = new Set(
  `
    said says saying told tells reckons thinks thought swore swears claimed claims reads asked asks wished
    apologised apologized thanked hears gather promised insists insisted keeps sings shouted goes repeated
    believes reports wants wanted called say ends taught
  `
    .trim()
    .split(/\s+/u),
);

/** The clause speaks of somebody else: its subject is a third person, and a verb follows. */
export function isAboutOthers(sentence: Sentence, at: number): boolean {
  const { line, end, wordAt } = sentence;
  const { tokens, clause } = line;
  let head = at;
  while (LEADS.has(wordAt(head)) || (tokens[head]?.kind === 'mark' && head < end)) head += 1;
  const determined =
    wordAt(head) === 'the' || wordAt(head) === 'my' || wordAt(head) === 'our' || wordAt(head) === 'a';
  const bare = determined && !OTHERS.has(wordAt(head + 1)) && OTHERS.has(wordAt(head + 2));
  const subject = determined ? head + (bare ? 2 : 1) : head;
  const token = tokens[subject];
  if (token === undefined || subject >= end) return false;
  const somebody =
    ((determined || SINGLE.has(token.word)) &&
      OTHERS.has(token.word) &&
      token.word !== 'who' &&
      token.word !== 'one') ||
    (!determined && line.letters === 'mixed' && token.capital && isForeignName(sentence, subject));
  return (
    somebody &&
    [1, 2, 3].some((step) => VERBS.has(wordAt(subject + step)) && clause[subject + step] === clause[at])
  );
}

/** Somebody else, and a verb of speaking, feeling or wanting within four words; or a lone name before one. */
export function isReport({ line, wordAt }: Sentence, at: number): boolean {
  const { tokens, clause } = line;
  const word = wordAt(at);
  if (word === 'according' && wordAt(at + 1) === 'to') return true;
  if (word === 'rumour' && wordAt(at + 1) === 'has') return true;
  if (!SPEAKING.has(word)) return false;
  if (word === 'goes' || word === 'wants' || word === 'wanted' || word === 'keeps') return false;
  for (let back = 1; back <= 4; back++) {
    const before = wordAt(at - back);
    if (before === '' || clause[at - back] !== clause[at]) return false;
    if (before === 'i' || before === 'you' || before === 'we') return false;
    if (OTHERS.has(before)) return true;
    const token = tokens[at - back];
    if (
      back === 1 &&
      line.letters === 'mixed' &&
      token?.capital === true &&
      token.kind === 'word' &&
      !line.partner.has(at - back)
    )
      return true;
  }
  return false;
}

/** A capital that begins no sentence, or one before a verb of the third person. */
function isForeignName({ line, wordAt }: Sentence, at: number): boolean {
  if (line.partner.has(at) || STOP.has(wordAt(at))) return false;
  const next = wordAt(at + 1);
  return (
    next === 'has' ||
    next === 'needs' ||
    next === 'wants' ||
    next === 'said' ||
    next === 'enjoyed' ||
    next === "'s" ||
    TITLES.has(wordAt(at))
  );
}
