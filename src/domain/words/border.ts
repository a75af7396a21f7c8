import type { Span } from '../kernel/span.ts';
import type { ActName } from './act.ts';
import type { Recognised } from './recognised.ts';

/**
 * The name of each act in files outside scenes and in the terminal; `undefined`: it has no name there. Source: the page
 * on labelling.
 */
export const BORDER: Readonly<Record<ActName, string | undefined>> = {
  thanks: 'thanks',
  appreciation: 'appreciation',
  name: 'uses_partner_name',
  wrong_name: undefined,
  re_ask_name: undefined,
  callback: 'specific_callback',
  reason: 'honest_reason',
  busy: 'honest_reason',
  excuse: 'canned_excuse',
  frees: 'frees_partner',
  hint: 'preclosing',
  announcement: 'preclosing',
  plain_wish: undefined,
  follow_up: 'concrete_follow_up',
  leaves_open: undefined,
  contact: 'contact_exchange',
  vague_promise: 'vague_promise',
  introduction: 'introduction',
  common_ground: 'common_ground',
  join_me: undefined,
  ask_where: undefined,
  take_up: undefined,
  hold: undefined,
  apology: 'apology',
  well_wish: 'well_wish',
  farewell: undefined,
  blame: 'blame',
  insult: 'insult_or_hostile',
};

/** An act by the name it has outside scenes, with the words that perform it. */
export interface BorderAct {
  readonly act: string;
  readonly spans: readonly Span[];
}

/**
 * The acts of a text by their names outside scenes, each once, in the order of the text's first words for it; `abrupt`
 * is added where the text leaves without any courtesy. `deception` is never read from words.
 */
export function borderActs(recognised: Recognised): readonly BorderAct[] {
  const byName = new Map<string, readonly Span[]>();
  for (const { act, spans } of recognised.acts) {
    const border = BORDER[act];
    if (border === undefined) continue;
    byName.set(border, [...(byName.get(border) ?? []), ...spans]);
  }
  const acts: BorderAct[] = [...byName].map(([act, spans]) => ({
    act,
    spans: spans.toSorted((a, b) => a.start - b.start),
  }));
  const abrupt = abruptSpans(recognised);
  if (abrupt.length > 0) acts.push({ act: 'abrupt', spans: abrupt });
  return acts;
}

/** Any of these beside it, and a leaving is not abrupt. Source: the page on labelling. */
const SOFTENERS = new Set([
  'thanks',
  'appreciation',
  'apology',
  'well_wish',
  'frees',
  'introduction',
  'follow_up',
  'contact',
  'reason',
  'busy',
  'plain_wish',
  'join_me',
  'ask_where',
  'vague_promise',
  'callback',
  'common_ground',
]);

/** The words of a leaving without any courtesy; empty where there is none. */
function abruptSpans({ acts, walksOff, polite, language, softWords }: Recognised): readonly Span[] {
  const soft = acts.some(({ act }) => SOFTENERS.has(act)) || polite;
  if (walksOff.length > 0 && !soft) return walksOff;
  if (soft || language !== 'listed') return [];
  const spansOf = (name: string) => acts.flatMap(({ act, spans }) => (act === name ? spans : []));
  const announced = spansOf('announcement');
  // "Well, I'm going" winds down first; "Right, bye" does not.
  if (announced.length > 0 && spansOf('hint').length > 0) return [];
  if (softWords) return [];
  return [...spansOf('farewell'), ...announced, ...spansOf('excuse')].toSorted((a, b) => a.start - b.start);
}
