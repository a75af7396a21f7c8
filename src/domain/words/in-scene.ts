import { groundsOf } from './grounds.ts';
import { DAY, STOP } from './lexicon/word-sets.ts';
import type { Aimed, Named } from './named.ts';
import { findName, isSaid, longest, plainWords, stem } from './named.ts';
import type { Heard } from './pattern/hear.ts';
import type { Line } from './pattern/token.ts';
import type { FollowUpSlot, SceneSlots } from './slots.ts';

/**
 * Holds the open acts to a scene. A callback is a heard fact that is named; a reason or excuse is the fact of that
 * kind that its sentence names, of no target where it names none; wanting to meet people in general is a plain wish;
 * an introduction is to somebody who is there; shared ground is a fact said of a third person; a next step is the
 * follow-up whose words it shares.
 */
export function inScene(heard: readonly Heard[], line: Line, scene: SceneSlots): Aimed[] {
  const facts = scene.facts.flatMap(({ id, names }) => names.flatMap((name) => findName(line, id, name)));
  const kindOf = new Map(scene.facts.map(({ id, kind }) => [id, kind]));
  const people = scene.people.flatMap(({ id, name }) =>
    findName(line, id, name.split(' ').at(-1) ?? name).concat(findName(line, id, name.split(' ')[0] ?? name)),
  );
  const aimed: Aimed[] = [];
  const near = (of: readonly Named[], { from, to }: Heard) => {
    const sentence = line.sentence[from];
    const inside = of.filter((named) => named.from < to && from < named.to);
    return inside.length > 0 ? inside : of.filter((named) => line.sentence[named.from] === sentence);
  };
  const grounds = groundsOf(heard, line, scene, facts, people);
  for (const each of heard) {
    if (each.act === 'callback' || each.act === 'common_ground') continue;
    if (each.act === 'reason' || each.act === 'busy' || each.act === 'excuse') aimed.push(aimReason(each));
    else if (each.act === 'introduction') {
      // In a scene one introduces somebody who is in it; "gotta go meet people" brings nobody together.
      const of = near(people, each)[0]?.id ?? people[0]?.id;
      if (of !== undefined) aimed.push({ ...each, of });
      else if (isWish(line, each)) aimed.push({ ...each, act: 'plain_wish', of });
    } else if (each.act === 'follow_up' || each.act === 'vague_promise') aimed.push(aimFollowUp(each));
    else if (
      each.act === 'announcement' &&
      heard.some((other) => other.act === 'excuse' && other.from < each.to && each.from < other.to)
    )
      continue;
    else aimed.push({ ...each, of: undefined });
  }
  aimed.push(...grounds);
  for (const { id, from, to } of longest(facts)) {
    if (kindOf.get(id) !== 'heard' || !isSaid(line, from)) continue;
    if (
      grounds.some(({ of, from: start }) => of === id && line.sentence[start] === line.sentence[from]) &&
      !isRecalled(line, from)
    )
      continue;
    // Naming somebody in order to introduce them recalls nothing.
    if (heard.some((each) => each.act === 'introduction' && each.from < to && from < each.to)) continue;
    aimed.push({ act: 'callback', from, to, beside: false, of: id });
  }
  aimed.push(...plainReasons());
  return aimed;

  /**
   * A reason or need of the scene that is named in a clause that does nothing else: in the first person, or beside words
   * of leaving, where plain speakers leave the "I" or the verb out ("sorry, must go, boss want ten cards").
   */
  function plainReasons(): Aimed[] {
    const leaving = heard.some(({ act }) => LEAVING.has(act));
    return longest(facts).flatMap(({ id, from, to }): Aimed[] => {
      const kind = kindOf.get(id);
      const clause = line.clause[from];
      if (kind !== 'reason' && kind !== 'need') return [];
      if (
        !isSaid(line, from) ||
        aimed.some((each) => line.clause[each.from] === clause && !BARE.has(each.act))
      )
        return [];
      const first = line.tokens.findIndex(
        ({ word }, at) => line.clause[at] === clause && at < from && FIRST_PERSON.has(word),
      );
      if (first >= 0) return [{ act: 'reason', from: first, to, beside: false, of: id }];
      const aside = line.tokens.some(({ word }, at) => line.clause[at] === clause && PARTNER.has(word));
      return leaving && !aside ? [{ act: 'reason', from, to, beside: false, of: id }] : [];
    });
  }

  function aimReason(each: Heard): Aimed {
    const named = near(facts, each).filter(({ id }) => kindOf.get(id) !== 'heard');
    const best = named.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (best !== undefined) {
      const kind = kindOf.get(best.id);
      return { ...each, act: kind === 'excuse' ? 'excuse' : 'reason', of: best.id };
    }
    if (each.act === 'reason' && isWish(line, each)) return { ...each, act: 'plain_wish', of: undefined };
    return { ...each, of: undefined };
  }

  function aimFollowUp(each: Heard): Aimed {
    const best = scene.followUps
      .map((followUp) => ({ followUp, hits: hits(followUp, each) }))
      .filter(({ hits: count }) => count > 0)
      .toSorted((a, b) => b.hits - a.hits)[0];
    return best === undefined
      ? { ...each, of: undefined }
      : { ...each, act: 'follow_up', of: best.followUp.id };
  }

  /** How many of the follow-up's own words stand with it. */
  function hits({ words, when = '', on, channel }: FollowUpSlot, { act, from }: Heard): number {
    // "Some time" is a plan of the scene only where it says of what: what is thanked for is not promised.
    const taken = new Set(
      act === 'vague_promise'
        ? heard.flatMap((each) => (PROMISES.has(each.act) ? [] : [line.clause[each.from]]))
        : [],
    );
    const said = new Set(
      line.tokens.flatMap(({ word }, at) =>
        line.sentence[at] === line.sentence[from] && !taken.has(line.clause[at]) ? [stem(word)] : [],
      ),
    );
    const own = plainWords(`${words} ${when}`).filter(
      (word) => word.length > 2 && (DAY.has(word) || (!STOP.has(word) && !SOMEDAY.has(word))),
    );
    const about = facts.some((named) => named.id === on && line.sentence[named.from] === line.sentence[from])
      ? 1
      : 0;
    const by = channel !== undefined && CHANNELS[channel]?.some((word) => said.has(word)) ? 1 : 0;
    const shared = own.filter((word) => said.has(stem(word))).length;
    return shared > 0 ? shared * 2 + about + by : 0;
  }
}

/** Acts that leave room for a reason in their clause. */
const BARE = new Set(['name', 'apology', 'hint', 'announcement', 'hold', 'callback']);
const FIRST_PERSON = new Set(['i', 'we', 'my']);
/** Of the partner, or asked of them: no reason of the speaker's. */
const PARTNER = new Set(['you', 'your', 'yours', 'yourself', '?', 'he', 'she', 'they']);
const PROMISES: ReadonlySet<string> = new Set(['vague_promise', 'follow_up', 'contact']);
const LEAVING: ReadonlySet<string> = new Set(['announcement', 'farewell', 'apology', 'plain_wish']);

/** Words of time that tell no follow-up from another. */
const SOMEDAY = new Set(['day', 'time', 'some', 'one']);

const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  mail: ['mail', 'email', 'e-mail', 'send'],
  phone: ['phone', 'ring', 'call', 'text', 'message'],
};

/** "as you did", "you said": the speaker recalls it. */
function isRecalled({ tokens, clause }: Line, at: number): boolean {
  return tokens.some(
    ({ word }, i) =>
      clause[i] === clause[at] &&
      (word === 'as' || word === 'said' || word === 'told') &&
      (tokens[i + 1]?.word === 'you' || tokens[i - 1]?.word === 'you'),
  );
}

/** Wanting to meet or to see people, without saying whom. */
function isWish({ tokens, clause }: Line, { from }: Heard): boolean {
  return tokens.some(({ word }, at) => clause[at] === clause[from] && WISHES.has(word));
}

const WISHES = new Set([
  'people',
  'others',
  'folks',
  'else',
  'mingle',
  'circulate',
  'faces',
  'rounds',
  'guests',
  'everybody',
  'everyone',
  'other',
  'room',
  'few',
  'more',
  'around',
  'some',
  'table',
  'next',
]);
