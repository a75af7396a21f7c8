import { max } from '../kernel/int.ts';
import type { Span } from '../kernel/span.ts';
import type { ActName } from './act.ts';
import { FAMILIES } from './acts/all-families.ts';
import { splitClauses } from './clauses/split.ts';
import { tokenise } from './clauses/tokenise.ts';
import { inScene } from './in-scene.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import type { leaned } from './leanings/leaned.ts';
import { ABUSE, STOP } from './lexicon/word-sets.ts';
import type { Aimed } from './named.ts';
import { findPartner } from './names.ts';
import { normalise } from './normalise/normalise.ts';
import { REAL_WORDS } from './normalise/real-words.ts';
import { mender } from './normalise/repair.ts';
import { SPELLED } from './normalise/spellings.ts';
import { CLASSES } from './pattern/classes.ts';
import { compiler } from './pattern/compile.ts';
import type { Ear, Heard } from './pattern/hear.ts';
import { hear, makeEar } from './pattern/hear.ts';
import { isJoined } from './pattern/joined.ts';
import type { Line, Token } from './pattern/token.ts';
import type { Recognised } from './recognised.ts';
import type { Slots } from './slots.ts';
import type { SpokenAct } from './spoken-act.ts';
import { markScope } from './vetoes/mark-scope.ts';
import { markMockery } from './vetoes/mockery.ts';
import { markQuotes } from './vetoes/quotes.ts';
import { SCOPE } from './vetoes/scope.ts';
import { markStage } from './vetoes/stage.ts';
import { weigh } from './weigh.ts';

/** Beyond this many characters a text is no line any more: the rest is not read. */
const LONGEST = 20_000;

/** Every word of the patterns with its number, from 1. */
const lexicon = new Map<string, number>();

function keyOf(word: string): number {
  const known = lexicon.get(word);
  if (known !== undefined) return known;
  lexicon.set(word, lexicon.size + 1);
  return lexicon.size;
}

const ear: { made?: Ear } = {};

function theEar(): Ear {
  if (ear.made === undefined) {
    const compile = compiler(CLASSES, keyOf, STOP);
    ear.made = makeEar(FAMILIES, compile);
    for (const known of Object.values(CLASSES)) {
      if (typeof known !== 'string' && typeof known !== 'function') for (const word of known) keyOf(word);
    }
    for (const words of SPELLED.values()) for (const word of words) keyOf(word);
  }
  return ear.made;
}

const mend: { made?: ReturnType<typeof mender> } = {};

/** The words of the patterns, for the list of real words that look like them. */
export function lexiconWords(): ReadonlySet<string> {
  theEar();
  return new Set(lexicon.keys());
}

/**
 * Hears which acts a text performs, and by which words. Any string is fine; nothing is thrown; the time is linear.
 * Without a scene the open acts are guessed at; with one they are held to its facts, people and follow-ups.
 *
 * @param lean what adds the leanings of a line without a scene to what its patterns hear
 */
export function hearLine(text: string, slots?: Slots, lean?: typeof leaned): Recognised {
  const heardBy = theEar();
  const { line, language, walks, takesBack, mocked } = readLine(text, slots);
  const { tokens, scope } = line;
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const walksOff = walks.map((at) => spanOf(tokens, at, at + 1));
  if (language !== 'listed')
    return { acts: [], language, words, walksOff, mocked: false, polite: false, softWords: false };
  const names: Heard[] = [...line.partner]
    .filter(
      ([at]) => ((scope[at] ?? 0) & (SCOPE.reported | SCOPE.quoted | SCOPE.staged | SCOPE.commanded)) === 0,
    )
    .map(([from, to]) => ({ act: 'name' as const, from, to, beside: false }));
  const { heard: byPattern, denied } = hear(heardBy, line);
  const heard = weigh([...names, ...byPattern], line, takesBack, slots?.scene !== undefined);
  const aimed =
    slots?.scene === undefined
      ? (lean?.(heard, line, denied, takesBack) ?? heard).map((each) => ({ ...each, of: undefined }))
      : inScene(heard, line, slots.scene);
  return {
    acts: gather(aimed, line, slots?.scene !== undefined),
    language,
    words,
    walksOff,
    mocked,
    polite: isPolite(tokens),
    softWords: tokens.some(({ word }, at) => SOFT_WORDS.has(word) && ((scope[at] ?? 0) & SCOPE.staged) === 0),
  };
}

/** A text cut into tokens, with what stands over each of them. */
export interface ReadLine {
  readonly line: Line;
  readonly language: Language;
  readonly walks: readonly number[];
  readonly takesBack: boolean;
  readonly mocked: boolean;
}

/** A text cut into tokens, with what stands over each; for the recogniser and for those who learn from lines. */
export function readLine(text: string, slots: Slots | undefined): ReadLine {
  theEar();
  mend.made ??= mender(lexiconWords(), REAL_WORDS, ABUSE);
  const { knows, repair } = mend.made;
  const own = ownWords(slots);
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const tokens = tokenise(normalise(read), (word, capital) => (own.has(word) ? word : repair(word, capital)));
  const letters = lettersOf(tokens);
  const scope: number[] = tokens.map(() => 0);
  const partner = findPartner(tokens, slots?.partner ?? [], letters);
  const keys = tokens.map(({ word }) => lexicon.get(word) ?? 0);
  const line: Line = { tokens, keys, ...splitClauses(tokens), scope, letters, partner };
  markQuotes(tokens, scope);
  const { walks, takesBack } = markStage(tokens, scope);
  markScope(line, scope);
  const mocked = markMockery(line, scope);
  return { line, language: languageOf(tokens, knows), walks, takesBack, mocked };
}

/** Words the slots bring along; they are never mended. */
function ownWords(slots: Slots | undefined): ReadonlySet<string> {
  const { people = [], facts = [] } = slots?.scene ?? {};
  const names = [
    ...(slots?.partner ?? []),
    ...people.map(({ name }) => name),
    ...facts.flatMap((fact) => fact.names),
  ];
  return new Set(names.flatMap((name) => normalise(name).plain.split(/[^a-z0-9]+/u)));
}

/**
 * One act a target, with all stretches that perform it; in a scene one a clause, since there it counts what a thing is
 * said together with.
 */
function gather(heard: readonly Aimed[], { tokens, clause, scope }: Line, apart: boolean): SpokenAct[] {
  const groups = new Map<string, Aimed[]>();
  for (const each of heard) {
    const key = `${each.act}:${each.of ?? ''}:${apart ? clause[each.from] : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].map((group) => {
    const sorted = group.toSorted((a, b) => a.from - b.from);
    const spans: Span[] = [];
    for (const { from, to } of sorted) {
      const span = spanOf(tokens, from, to);
      const last = spans.at(-1);
      if (last !== undefined && span.start <= last.end) {
        spans[spans.length - 1] = { start: last.start, end: span.end > last.end ? span.end : last.end };
      } else spans.push(span);
    }
    const [first] = sorted;
    const at = first?.from ?? 0;
    return {
      act: first?.act ?? ('thanks' satisfies ActName),
      of: first?.of,
      spans,
      clause: clause[at] ?? 0,
      asked: ((scope[at] ?? 0) & SCOPE.asked) !== 0,
    };
  });
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  let end = to;
  while (end > from + 1 && tokens[end - 1]?.kind !== 'word') end -= 1;
  let start = tokens[from]?.start ?? 0;
  let stop = start;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.start < start) start = token.start;
    if (token.end > stop) stop = token.end;
  }
  // What is written as one is named as one: "I've", "gonna".
  for (let at = end; isJoined(tokens, at); at++) stop = max(stop, tokens[at]?.end ?? stop);
  return { start, end: stop };
}

/** Whether capitals tell anything here. */
function lettersOf(tokens: readonly Token[]): Line['letters'] {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && !/^\d/u.test(word));
  const capitals = words.filter(({ capital }) => capital).length;
  if (capitals === 0) return 'small';
  return capitals > 3 && capitals * 5 > words.length * 4 ? 'capitals' : 'mixed';
}

/** Source: the page on labelling, which calls "I'd better go" and "see you around" no abrupt leavings. */
const SOFT_WORDS = new Set(
  'should better best must ought suppose guess time late afraid shall see seeing catch hope hopefully later speak talk take let love'.split(
    ' ',
  ),
);

function isPolite(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    return (
      word === 'please' ||
      word === 'pardon' ||
      (word === 'excuse' && next === 'me') ||
      ((word === 'bring' || word === 'bringing' || word === 'fetch' || word === 'get') && next === 'you')
    );
  });
}
