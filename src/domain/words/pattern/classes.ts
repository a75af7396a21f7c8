import * as sets from '../lexicon/word-sets.ts';
import type { Classes } from './compile.ts';
import type { Line } from './token.ts';

/** A name of the partner begins here. Longer names are taken whole by the recogniser. */
function isPartner(line: Line, at: number): boolean {
  return line.partner.has(at);
}

/** A word that looks like somebody's name: a capital where capitals tell something, else any word of no other use. */
function isName(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (line.partner.has(at)) return true;
  const { word, capital } = token;
  if (sets.STOP.has(word) || sets.FOLK.has(word) || /\d/u.test(word) || COURTESY.has(word)) return false;
  if (line.letters === 'mixed') return capital && !(startsSentence(line, at) && COMMON.has(word));
  return !COMMON.has(word);
}

function startsSentence(line: Line, at: number): boolean {
  return at === 0 || line.sentence[at] !== line.sentence[at - 1];
}

/** A word that carries a detail: no function word, no noun anybody could say. */
function isDetail(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.word.length < 2 || line.partner.has(at))
    return false;
  const { word } = token;
  if (word.endsWith('s') && sets.GENERIC.has(word.slice(0, -1))) return false;
  return !(
    sets.STOP.has(word) ||
    sets.GENERIC.has(word) ||
    sets.POS.has(word) ||
    sets.ADV.has(word) ||
    sets.DAY.has(word) ||
    sets.NUMBER.has(word) ||
    sets.UNIT.has(word) ||
    sets.CHANNEL.has(word) ||
    PLAIN.has(word) ||
    /^\d/u.test(word)
  );
}

/** A word that may stand before the noun it describes. */
function isModifier(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return (
    MODIFIERS.has(token.word) ||
    !(
      sets.STOP.has(token.word) ||
      sets.FOLK.has(token.word) ||
      PLAIN.has(token.word) ||
      sets.UNIT.has(token.word)
    )
  );
}

const MODIFIERS = new Set(
  "new old great good little own big 's of first last next nice lovely dear other".split(' '),
);

const COURTESY = new Set(
  'thanks thank cheers sorry bye goodbye hello hi hey dear well right ok okay anyway so lovely nice great good'.split(
    ' ',
  ),
);

/** Verbs and the like that are no detail either. */
const PLAIN = new Set(
  (
    'meet meeting met speak speaking speak spoke see seeing seen know knowing known hear hearing heard catch catching ' +
    'enjoy enjoyed enjoying love loved loving liked learn learned learning told tell telling say saying said ask ' +
    'asking asked give gave given take took taken keep keeping kept send sending sent call calling text texting ' +
    'think thinking want wanted need needed look looking find finding help helping explain explaining share sharing ' +
    'show showing put spend spent listening listen introduce introducing introduced mention mentioned bring appreciate ' +
    'wish hope hopes hoping goes went turns turn works worked wait waiting use using via chance seem seems feel felt ' +
    'linked there theres guys everyone ji bro man lah na yaar sir ma hon darling love pet honey pal buddy gents ' +
    'talked join chatted joined joining phoning waiting stopping visiting bearing dropping popping running hosting inviting organising letting mr mrs ms dr sir prof goes well fine safe early late long short whole sooner stop start started run leave leaving bless god ' +
    'things truly bits each today via per re else able wrong right'
  ).split(' '),
);

const COMMON = new Set<string>([
  ...sets.STOP,
  ...sets.GENERIC,
  ...sets.POS,
  ...sets.JOY,
  ...sets.TALK,
  ...sets.MEET,
  ...sets.ADV,
  ...sets.DAY,
  ...sets.NUMBER,
  ...sets.UNIT,
  ...sets.KIN,
  ...sets.FOLK,
  ...sets.DUTY,
  ...sets.RIDE,
  ...sets.LOO,
  ...sets.SUP,
  ...sets.AIR,
  ...sets.CHANNEL,
  ...sets.SENDABLE,
  ...sets.SOMEDAY,
  ...PLAIN,
]);

/** The classes the patterns may name, and patterns of their own that many share. */
export const CLASSES: Classes = {
  pos: sets.POS,
  joy: sets.JOY,
  genial: sets.GENIAL,
  talk: sets.TALK,
  lowly: sets.LOWLY,
  contempt: sets.CONTEMPTUOUS,
  glad: sets.GLAD,
  finely: sets.FINELY,
  boon: sets.BOON,
  pain: sets.PAIN,
  meet: sets.MEET,
  adv: sets.ADV,
  day: sets.DAY,
  month: sets.MONTH,
  num: (line, at) => /^\d/u.test(line.tokens[at]?.word ?? '') || sets.NUMBER.has(line.tokens[at]?.word ?? ''),
  ordinal: (line, at) => /^\d+(?:st|nd|rd|th)$/u.test(line.tokens[at]?.word ?? ''),
  clock: (line, at) => /^\d+(?:[.:]\d\d|am|pm|ish|-ish)/u.test(line.tokens[at]?.word ?? ''),
  mod: isModifier,
  est: (line, at) =>
    /^[a-z]{3,}est$/u.test(line.tokens[at]?.word ?? '') &&
    !/^(?:interest|request|honest|forest|guest|modest|harvest|protest|invest|suggest|digest|conquest|contest|arrest|latest|earliest|nearest|closest|next)$/u.test(
      line.tokens[at]?.word ?? '',
    ),
  ing: (line, at) => /^[a-z]{3,}ing$/u.test(line.tokens[at]?.word ?? ''),
  np: '<det>? <mod>? <mod>? <detail> <detail>?',
  unit: sets.UNIT,
  kin: sets.KIN,
  folk: sets.FOLK,
  duty: sets.DUTY,
  ride: sets.RIDE,
  loo: sets.LOO,
  sup: sets.SUP,
  air: sets.AIR,
  channel: sets.CHANNEL,
  sendable: sets.SENDABLE,
  dull: sets.DULL,
  abuse: sets.ABUSE,
  partner: isPartner,
  name: isName,
  detail: isDetail,
  // A lone letter is no word but for these.
  any: (line, at) => {
    const token = line.tokens[at];
    return (
      token?.kind === 'word' &&
      (token.word.length > 1 ||
        token.word === 'a' ||
        token.word === 'i' ||
        (token.word >= '0' && token.word <= '9'))
    );
  },
  i: new Set(['i', 'we']),
  my: new Set(['my', 'our', 'me', 'the', 'a', 'an', 'another']),
  you: new Set(['you', 'yourself', 'yourselves']),
  be: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", 'has']),
  modal: new Set(['will', 'would', 'should', 'must', 'can', 'could', 'may', 'might', 'shall']),
  det: new Set([
    'the',
    'a',
    'an',
    'my',
    'our',
    'your',
    'that',
    'this',
    'some',
    'any',
    'another',
    'one',
    'these',
    'those',
    'his',
    'her',
    'their',
  ]),
  third: new Set(['he', 'she', 'they', 'who']),
  // A point in time: "on Thursday", "next week", "at ten", "the 9th", "in the morning".
  when:
    '(<day>|this/next/the/coming/following (week/month/weekend/morning/afternoon/evening/<day>)|(at/by/before/around/till/until) (<num>|noon|lunch)|' +
    '(the|on)? <ordinal>|<num> (am/pm/oclock)|in (the morning|an hour|a minute|<num> <unit>)|<clock>|<num> of <month>|<month> <num>|first thing|' +
    'after (the (session|talk|panel|keynote|show)|lunch|this|dinner|work)|over (lunch|breakfast|dinner))',
  // What announces an intention or a need of the speaker's.
  want: '(<i> <adv>* (would|had|have|am|are|do|did|will|was|still)* <adv>* ((need|needing|want|wanting|like|love|hope|hoping) to?|(have|having|has|got|plan|planning|promised|aim|aiming|going|am|are|trying|try|due|meant|supposed|keen|dying|looking|off|mean|wish|ought|prefer|agreed|expected|rather hoped) to|rather|fancy|should|must|better|best|go now to?|go|will go|will) <adv>*|^ <adv>* (need to?|must|have to|got to|going to|off to|want to?|should|better|would like to|would love to|hoping to|dying to|have got to|had better)|let me|mind if i|time (to|for me to))',
};
