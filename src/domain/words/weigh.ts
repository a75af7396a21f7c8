import type { ActName } from './act.ts';
import type { Heard } from './pattern/hear.ts';
import type { Line } from './pattern/token.ts';

/** What two matches must share for one to weigh more. */
type Unit = 'words' | 'clause';

/**
 * Weighs what was heard against the rest of the line: words that already perform one act do not perform a lesser one
 * as well, a courtesy beside an insult is none, and so on. Each rule says why.
 *
 * @param takesBack an aside denies what was said
 * @param apart true in a scene, where what follows tells how a sentence was meant: then one sentence takes nothing from
 *   another, as with lines built from parts
 */
export function weigh(heard: readonly Heard[], line: Line, takesBack: boolean, apart: boolean): Heard[] {
  let left = [...heard];
  const of = (...acts: ActName[]) => left.filter(({ act }) => acts.includes(act));
  const drop = (acts: readonly ActName[], if_: (each: Heard) => boolean) => {
    left = left.filter((each) => !(acts.includes(each.act) && if_(each)));
  };
  /** The tokens, or the clauses, that matches of these acts cover; in one pass, so that time stays linear. */
  const covered = (acts: readonly ActName[], unit: Unit) => {
    const taken = new Set<number>();
    for (const { act, from, to } of left) {
      if (!acts.includes(act)) continue;
      for (let at = from; at < to; at++) taken.add(unit === 'words' ? at : (line.clause[at] ?? 0));
    }
    return taken;
  };
  const meets = (taken: ReadonlySet<number>, { from, to }: Heard, unit: Unit) => {
    for (let at = from; at < to; at++)
      if (taken.has(unit === 'words' ? at : (line.clause[at] ?? 0))) return true;
    return false;
  };
  const isNear = (others: readonly Heard[], { from }: Heard) =>
    !apart || others.some((other) => line.sentence[other.from] === line.sentence[from]);
  const under = (strong: readonly ActName[], weak: readonly ActName[], unit: Unit) => {
    const weaker = weak.filter((act) => left.some((each) => each.act === act));
    for (const act of weaker) {
      const taken = covered(
        strong.filter((other) => other !== act),
        unit,
      );
      if (taken.size > 0) drop([act], (each) => meets(taken, each, unit));
    }
  };

  // What two people share is said to bring them together, or of them both.
  if (of('introduction').length === 0) {
    drop(['common_ground'], ({ from, to }) => {
      const words = line.tokens.slice(from, to).map(({ word }) => word);
      return !(words.includes('you') && (words.includes('both') || words.includes('two')));
    });
  }
  // Courtesy beside an insult is part of the insult.
  const rude = of('insult');
  if (rude.length > 0)
    drop(['thanks', 'appreciation', 'well_wish', 'frees', 'vague_promise', 'follow_up', 'apology'], (each) =>
      isNear(rude, each),
    );
  // A reason that the text itself exposes is none.
  if (takesBack) drop(['reason'], () => true);
  const company = new Set(
    left.flatMap(({ act, beside }) => (beside || act === 'hint' || act === 'callback' ? [] : [act])),
  );
  const courtesies = covered(['thanks', 'appreciation', 'apology', 'follow_up', 'well_wish'], 'clause');
  drop(['callback'], (each) => each.beside === 'clause' && !meets(courtesies, each, 'clause'));
  drop(['reason', 'callback', 'follow_up'], ({ beside }) => beside && company.size === 0);
  // A stock excuse that is also a plan ("the bar before it shuts") is an excuse.
  under(['excuse'], ['reason'], 'clause');
  // "Too busy" names no reason.
  under(['busy'], ['reason'], 'words');
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
    'words',
  );
  under(['thanks', 'follow_up', 'contact', 'appreciation', 'introduction'], ['excuse', 'join_me'], 'words');
  // A next step with time or channel makes the vague promise beside it a way of speaking.
  const steps = of('follow_up', 'contact');
  if (steps.length > 0) drop(['vague_promise'], (each) => isNear(steps, each));
  under(['vague_promise'], ['farewell'], 'words');
  under(['introduction'], ['vague_promise'], 'words');
  under(['follow_up', 'frees', 'hold'], ['farewell', 'take_up', 'hold'], 'words');
  under(['hold'], ['take_up'], 'clause');
  under(['frees', 'introduction'], ['announcement', 'well_wish'], 'words');
  under(['excuse', 'contact', 'frees', 'reason', 'common_ground', 'farewell'], ['callback'], 'words');
  // Content of the talk shows listening where the line does something with it.
  if (left.every(({ act }) => act === 'callback' || act === 'hint' || act === 'farewell'))
    drop(['callback'], () => true);
  return left;
}
