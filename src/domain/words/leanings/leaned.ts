import { max, min } from '../../kernel/int.ts';
import type { ActName } from '../act.ts';
import type { Heard, Hearing } from '../pattern/hear.ts';
import { isJoined } from '../pattern/joined.ts';
import type { Line } from '../pattern/token.ts';
import { SCOPE } from '../vetoes/scope.ts';
import { leaningsOf } from './leanings.ts';

/** What is heard, without what the whole of the line speaks against, and with the acts that the rest of it leans to. */
export function leaned(
  heard: readonly Heard[],
  line: Line,
  denied: Hearing['denied'],
  takesBack: boolean,
): readonly Heard[] {
  if (line.scope.some((bits) => (bits & (SCOPE.commanded | SCOPE.mocked)) !== 0)) return heard;
  const named = new Map<ActName, Set<number>>();
  for (const { act, from, to } of heard) {
    const tokens = named.get(act) ?? new Set<number>();
    for (let at = from; at < to || isJoined(line.tokens, at); at++) tokens.add(at);
    named.set(act, tokens);
  }
  const crowded = isCrowded(heard);
  const { leanings, against } = leaningsOf(line, named, denied);
  const more = leanings
    .filter(({ act }) => named.has(act) || !(crowded || isOutweighed(act, named, takesBack)))
    .flatMap(({ act, tokens }) =>
      crowded
        ? tokens.map((at) => ({ act, from: at, to: at + 1, beside: false as const }))
        : inStretches(act, [...(named.get(act) ?? []), ...tokens], line),
    );
  return [...heard.filter(({ act }) => !against.has(act)), ...more];
}

/** One courtesy over and over, or a great many stretches: a list, and nothing more is read into it. */
function isCrowded(heard: readonly Heard[]): boolean {
  const seen = new Map<ActName, { stretches: number; end: number }>();
  let all = 0;
  for (const { act, from, to } of heard.toSorted((a, b) => a.from - b.from)) {
    const { stretches, end } = seen.get(act) ?? { stretches: 0, end: 0 };
    all += from >= end ? 1 : 0;
    seen.set(act, { stretches: stretches + (from >= end ? 1 : 0), end: max(end, to) });
  }
  return (
    all > MOST_STRETCHES ||
    [...seen].some(([act, { stretches }]) => stretches > MOST_ALIKE && act !== 'callback')
  );
}

/** Source: more than any natural line of the open files has. */
const MOST_STRETCHES = 20;
const MOST_ALIKE = 4;

/** One stretch a clause, from the first token named in it to the last. */
function inStretches(act: ActName, tokens: readonly number[], { clause }: Line): Heard[] {
  const ends = new Map<number, [number, number]>();
  for (const at of tokens) {
    const [from, to] = ends.get(clause[at] ?? 0) ?? [at, at + 1];
    ends.set(clause[at] ?? 0, [min(from, at), max(to, at + 1)]);
  }
  return [...ends.values()].map(([from, to]) => ({ act, from, to, beside: false }));
}

/** The rules of `weigh.ts` that hold for leanings too. */
function isOutweighed(act: ActName, heard: ReadonlyMap<ActName, unknown>, takesBack: boolean): boolean {
  if (heard.has('insult') && COURTESIES.has(act)) return true;
  if (act === 'reason') return takesBack;
  if (act === 'vague_promise') return heard.has('follow_up') || heard.has('contact');
  if (act === 'common_ground') return !heard.has('introduction');
  return false;
}

const COURTESIES: ReadonlySet<ActName> = new Set([
  'thanks',
  'appreciation',
  'well_wish',
  'frees',
  'follow_up',
  'vague_promise',
  'apology',
]);
