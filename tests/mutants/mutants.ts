/** A planted change in the scoring: one text of one source, replaced by another. */
export interface Mutant {
  /** What the change amounts to, as a sentence. */
  readonly name: string;
  /** The source, below `src/domain/scoring`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const rubric = (name: string, from: string, to: string): Mutant => ({ name, file: 'rubric.ts', from, to });
const headline = (name: string, from: string, to: string): Mutant => ({
  name,
  file: 'headline.ts',
  from,
  to,
});
const criterion = (name: string, file: string, from: string, to: string): Mutant => ({
  name,
  file: `criteria/${file}.ts`,
  from,
  to,
});

/** Weights, sums, caps and bands. */
const NUMBERS: readonly Mutant[] = [
  rubric(
    'the reason weighs less',
    "T3: { headline: 'tact', weight: 22",
    "T3: { headline: 'tact', weight: 18",
  ),
  rubric(
    'the landing weighs more',
    "T5: { headline: 'tact', weight: 16",
    "T5: { headline: 'tact', weight: 22",
  ),
  rubric('the name weighs nothing', 'weight: 6,', 'weight: 0,'),
  rubric(
    'appreciation caps its headline',
    "R2: { headline: 'relationship', weight: 14, ladder: false",
    "R2: { headline: 'relationship', weight: 14, ladder: true",
  ),
  rubric(
    'the need caps nothing',
    "R5: { headline: 'relationship', weight: 28, ladder: true",
    "R5: { headline: 'relationship', weight: 28, ladder: false",
  ),
  rubric(
    'listening counts for Tact',
    "R1: { headline: 'relationship', weight: 30",
    "R1: { headline: 'tact', weight: 30",
  ),
  headline('level 0 caps a little higher', '0: 59', '0: 64'),
  headline('level 1 caps as level 2 does', '1: 74', '1: 84'),
  headline('level 2 caps nothing', ', 2: 84', ''),
  headline('a sum is rounded down', '200 * sum + most', '200 * sum'),
  headline('a sum is rounded up', '200 * sum + most', '200 * sum + 2 * most - 1'),
  headline(
    'a promise may raise the headline',
    'withAll.score < without.score',
    'withAll.score > without.score',
  ),
  headline(
    'a promise is never counted',
    'return withAll.score < without.score ? withAll : without;',
    'return without;',
  ),
  headline('three holes in Tact sink it, two do not', 'holes >= 2', 'holes >= 3'),
  headline('one hole in Tact sinks it', 'holes >= 2', 'holes >= 1'),
  headline('two exchanges are no listening', 'listened <= 1', 'listened <= 2'),
  headline('no listening at all caps, a little does not', 'listened <= 1', 'listened < 1'),
  headline('a reason that fell caps nothing', 'if (isContradicted(view)) cap = min(cap, 60);', ''),
  headline('a verdict caps Relationship higher', 'min(cap, 35)', 'min(cap, 39)'),
  headline('vanishing caps Relationship higher', 'min(cap, 25)', 'min(cap, 39)'),
  headline('the band of 85 is the one below', 'score >= 85', 'score > 85'),
  headline('the band of 64 is the one above', 'score >= 65', 'score >= 64'),
  headline('the band of 40 is the one below', 'score >= 40', 'score > 40'),
];

/** The criteria of Tact. */
const TACT: readonly Mutant[] = [
  criterion(
    'an apology softens nothing',
    't1-boundary',
    "'hint', 'name', 'apology', 'thanks'",
    "'hint', 'name', 'thanks'",
  ),
  criterion('a goodbye beside a closing is no worse', 't1-boundary', 'closing ? 2 : 1', 'closing ? 3 : 1'),
  criterion('a story may be broken into', 't1-boundary', 'if (!turn.boundary) return', 'if (false) return'),
  criterion(
    'walking off is half as bad',
    't2-consent',
    "found('T2', 0, 'walked-off'",
    "found('T2', 1, 'walked-off'",
  ),
  criterion(
    'a third turn is not too long',
    't2-consent',
    'turnsToAsk(view, asked) > 2',
    'turnsToAsk(view, asked) > 3',
  ),
  criterion(
    'holding one’s line is as good as taking it up',
    't2-consent',
    "found('T2', 3, 'held-kindly'",
    "found('T2', 4, 'held-kindly'",
  ),
  criterion(
    'an untrue reason that is acted on is true',
    't3-reason',
    'facts.some((fact) => !fact.true)',
    'false',
  ),
  criterion(
    'a need of the body is a full reason',
    't3-reason',
    "found('T3', 3, 'need-acted-on'",
    "found('T3', 4, 'need-acted-on'",
  ),
  criterion(
    'being busy is as good as saying that one goes',
    't3-reason',
    "view.closing('announcement', 'plain_wish', 'frees')",
    "view.closing('announcement', 'plain_wish', 'frees', 'busy')",
  ),
  criterion(
    'one hint before the plain words is too many',
    't4-clarity',
    'hinted.length >= 2',
    'hinted.length >= 1',
  ),
  criterion(
    'setting them free is as clear as a reason',
    't4-clarity',
    "view.closing('reason', 'busy', 'introduction', 'join_me')",
    "view.closing('reason', 'busy', 'introduction', 'join_me', 'frees')",
  ),
  criterion('a fifth turn is free', 't5-landing', 'FREE_TURNS = 4', 'FREE_TURNS = 5'),
  criterion('one more thing is not free', 't5-landing', "FREE_TURNS + view.count('item')", 'FREE_TURNS'),
  criterion(
    'reopening costs one level',
    't5-landing',
    'reopened.length > 0 ? 2 : 0',
    'reopened.length > 0 ? 1 : 0',
  ),
  criterion('kind words count wherever they stand', 't5-landing', '.slice(-2)', '.slice(0)'),
];

/** The criteria of Relationship. */
const RELATIONSHIP: readonly Mutant[] = [
  criterion('one exchange is a talk', 'r1-listening', "=== 'now' ? 1 : 2", "=== 'now' ? 1 : 1"),
  criterion(
    'a detail that nobody told is a callback',
    'r1-listening',
    '!view.toldBefore(act.of, index)',
    'view.toldBefore(act.of, index)',
  ),
  criterion(
    'thanks for nothing named are half as good',
    'r2-appreciation',
    "found('R2', 1, 'formula'",
    "found('R2', 2, 'formula'",
  ),
  criterion(
    'a broken promise is forgiven',
    'r3-commitments',
    "found('R3', 0, 'promise-dropped'",
    "found('R3', 2, 'promise-dropped'",
  ),
  criterion(
    'a kept promise is a broken one',
    'r3-commitments',
    "day.turn.deed !== 'drop'",
    "day.turn.deed === 'drop'",
  ),
  criterion(
    'an answered goodbye needs nothing to stand on',
    'r4-closure',
    "found('R4', 3, 'answered'",
    "found('R4', 4, 'answered'",
  ),
  criterion(
    'leaving before the answer is as good as none',
    'r4-closure',
    "found('R4', 1, 'left-before-answer'",
    "found('R4', 2, 'left-before-answer'",
  ),
  criterion(
    'false ground is a willing try',
    'r5-need',
    "found('R5', 0, 'false-ground'",
    "found('R5', 1, 'false-ground'",
  ),
  {
    name: 'one named thing is a kindness besides',
    file: 'named-things.ts',
    from: 'facts.size > 1',
    to: 'facts.size > 0',
  },
  criterion('nobody need be asked', 'r5-need', 'act.asked || waitedFor(view, index)', 'true'),
  criterion(
    'the wrong name is the right one',
    'r6-name',
    "found('R6', 0, 'name-wrong'",
    "found('R6', 4, 'name-wrong'",
  ),
  {
    name: 'a plan needs neither time nor channel',
    file: 'follow-ups.ts',
    from: '(plan.when ?? plan.channel) !== undefined',
    to: 'plan.words !== undefined',
  },
  {
    name: 'the two headlines are swapped',
    file: 'report.ts',
    from: "tact: headline(view, findings, 'tact')",
    to: "tact: headline(view, findings, 'relationship')",
  },
  {
    name: 'twelve kinds of act at once are talk',
    file: 'crowded.ts',
    from: 'MOST_KINDS = 9',
    to: 'MOST_KINDS = 12',
  },
  {
    name: 'a list is held down one level only',
    file: 'crowded.ts',
    from: 'MOST_LEVEL = 2',
    to: 'MOST_LEVEL = 3',
  },
  {
    name: 'a slip and a faked call are one',
    file: 'without-leaving.ts',
    from: 'found(id, 0, turn.how',
    to: 'found(id, 1, turn.how',
  },
];

export const MUTANTS: readonly Mutant[] = [...NUMBERS, ...TACT, ...RELATIONSHIP];
