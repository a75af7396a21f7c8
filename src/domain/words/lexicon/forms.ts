/** Verbs whose forms do not follow the rules, as "base past participle". */
const IRREGULAR =
  'be was been|bring brought brought|buy bought bought|catch caught caught|come came come|do did done|' +
  'drink drank drunk|drive drove driven|eat ate eaten|feed fed fed|feel felt felt|find found found|' +
  'fly flew flown|forget forgot forgotten|get got gotten|give gave given|go went gone|grow grew grown|' +
  'hang hung hung|have had had|hear heard heard|hold held held|keep kept kept|know knew known|lead led led|' +
  'leave left left|let let let|lose lost lost|make made made|meet met met|pay paid paid|put put put|' +
  'read read read|ride rode ridden|ring rang rung|run ran run|say said said|see saw seen|send sent sent|' +
  'set set set|show showed shown|shoot shot shot|sit sat sat|speak spoke spoken|spend spent spent|' +
  'stand stood stood|steal stole stolen|swim swam swum|take took taken|teach taught taught|tell told told|' +
  'think thought thought|understand understood understood|wake woke woken|win won won|write wrote written|' +
  'begin began begun|build built built|cut cut cut|learn learnt learned|split split split|shut shut shut';

const PAST = new Map(
  IRREGULAR.split('|').map((row) => {
    const [base = '', ...past] = row.split(' ');
    return [base, past] as const;
  }),
);

const VOWELS = 'aeiou';

/** Every form of a verb or noun: `meet` gives meet, meets, meeting, met. A learner's "losted" is none of them. */
export function formsOf(base: string): readonly string[] {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const consonantY = last === 'y' && !VOWELS.includes(before);
  const hisses = /(?:s|x|z|ch|sh)$/u.test(base);
  const doubles =
    base.length <= 4 &&
    !VOWELS.includes(last) &&
    !'wxy'.includes(last) &&
    VOWELS.includes(before) &&
    !VOWELS.includes(base.at(-3) ?? 'a');
  const stem = last === 'e' && before !== 'e' ? base.slice(0, -1) : doubles ? base + last : base;
  const third = consonantY ? `${base.slice(0, -1)}ies` : hisses ? `${base}es` : `${base}s`;
  const past = PAST.get(base) ?? [consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  return [base, third, `${stem}ing`, ...past];
}
