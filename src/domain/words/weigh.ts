import type { ActName } from './act.ts';
import type { Heard } from './pattern/hear.ts';
import type { Line } from './pattern/token.ts';

/**
 * Weighs what was heard against the rest of the line: words that already perform one act do not perform a lesser one
 * as well, a courtesy beside an insult is none, and so on. Each rule says why.
 *
 * @param takesBack an aside denies what was said
 */
export function weigh(heard: readonly Heard[], line: Line, takesBack: boolean): Heard[] {
  let left = [...heard];
  const of = (...acts: ActName[]) => left.filter(({ act }) => acts.includes(act));
  const drop = (acts: readonly ActName[], if_: (each: Heard) => boolean) => {
    left = left.filter((each) => !(acts.includes(each.act) && if_(each)));
  };
  const overlap = (a: Heard, b: Heard) => a.from < b.to && b.from < a.to;
  // Clauses are numbered as they come, so two stretches share one where their ranges meet.
  const clauseAt = (at: number) => line.clause[at] ?? 0;
  const sameClause = (a: Heard, b: Heard) =>
    clauseAt(a.from) <= clauseAt(b.to - 1) && clauseAt(b.from) <= clauseAt(a.to - 1);
  const under = (
    strong: readonly ActName[],
    weak: readonly ActName[],
    test: (a: Heard, b: Heard) => boolean,
  ) => {
    const over = of(...strong);
    drop(weak, (each) => over.some((other) => test(each, other)));
  };

  // What two people share is said to bring them together, or of them both.
  if (of('introduction').length === 0) {
    drop(['common_ground'], ({ from, to }) => {
      const words = line.tokens.slice(from, to).map(({ word }) => word);
      return !(words.includes('you') && (words.includes('both') || words.includes('two')));
    });
  }
  // Courtesy beside an insult is part of the insult.
  if (of('insult').length > 0)
    drop(
      ['thanks', 'appreciation', 'well_wish', 'frees', 'vague_promise', 'follow_up', 'apology'],
      () => true,
    );
  // A reason that the text itself exposes is none.
  if (takesBack) drop(['reason'], () => true);
  const company = new Set(
    left.flatMap(({ act, beside }) => (beside || act === 'hint' || act === 'callback' ? [] : [act])),
  );
  const courtesies = of('thanks', 'appreciation', 'apology', 'follow_up', 'well_wish');
  drop(
    ['callback'],
    (each) => each.beside === 'clause' && !courtesies.some((other) => sameClause(each, other)),
  );
  drop(['reason', 'callback', 'follow_up'], ({ beside }) => beside && company.size === 0);
  // A stock excuse that is also a plan ("the bar before it shuts") is an excuse.
  under(['excuse'], ['reason'], sameClause);
  // "Too busy" names no reason.
  under(['busy'], ['reason'], overlap);
  // A plan with the partner is no reason to leave them, and wishing them well is none either.
  under(
    [
      'follow_up',
      'frees',
      'introduction',
      'thanks',
      'well_wish',
      'contact',
      'appreciation',
      'join_me',
      'vague_promise',
      'common_ground',
      'blame',
    ],
    ['reason'],
    overlap,
  );
  under(['thanks', 'follow_up', 'contact', 'appreciation', 'introduction'], ['excuse', 'join_me'], overlap);
  // A next step with time or channel makes the vague promise beside it a way of speaking.
  if (of('follow_up', 'contact').length > 0) drop(['vague_promise'], () => true);
  under(['vague_promise'], ['farewell'], overlap);
  under(['introduction'], ['vague_promise'], overlap);
  under(
    ['follow_up', 'frees', 'hold'],
    ['farewell', 'take_up', 'hold'],
    (a, b) => a !== b && a.act !== b.act && overlap(a, b),
  );
  under(['hold'], ['take_up'], sameClause);
  under(['frees', 'introduction'], ['announcement', 'well_wish'], overlap);
  under(['excuse', 'contact', 'frees', 'reason', 'common_ground', 'farewell'], ['callback'], overlap);
  // Content of the talk shows listening where the line does something with it.
  if (left.every(({ act }) => act === 'callback' || act === 'hint' || act === 'farewell'))
    drop(['callback'], () => true);
  return left;
}
