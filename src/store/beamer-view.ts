import type { SceneView } from './scene-view.ts';
import type { WayOut } from './session.ts';

/** What can be put to a show of hands: `id` is what `press` takes, or names another set of choices to show. */
export interface BeamerChoice {
  readonly id: string;
  readonly kind: 'words' | 'leave' | 'talk-on' | 'more' | WayOut;
  readonly text: string;
}

/** Which choices are on show: the first, those behind "start to leave", or those behind "talk on". */
export type BeamerStage = 'first' | 'leaving' | 'talking';

const WAYS: readonly WayOut[] = ['honest', 'follow_up', 'introduction'];

/**
 * The choices of a scene in sets that fit on one screen, as a show of hands needs them.
 *
 * @param picked the way out whose words are looked at
 */
export function beamerChoices(
  view: SceneView,
  stage: BeamerStage,
  picked: WayOut | undefined,
): readonly BeamerChoice[] {
  const words = (choices: readonly { readonly id: string; readonly text: string }[]) =>
    choices.map(({ id, text }): BeamerChoice => ({ id, kind: 'words', text }));
  const { phase, talk, lines, traps, next, day } = view;
  if (phase === 'after') return words(next);
  if (phase === 'day') return words(day);
  if (stage === 'talking') return words(talk);
  if (phase !== 'talk') {
    const more: readonly BeamerChoice[] =
      talk.length > 0 ? [{ id: 'talk-on', kind: 'talk-on', text: '' }] : [];
    return [...words(lines), ...more];
  }
  const rest = lines.filter(({ tactic }) => !WAYS.some((way) => way === tactic));
  if (picked === 'other') return words([...rest, ...traps]);
  if (picked !== undefined) return words(lines.filter(({ tactic }) => tactic === picked));
  if (stage === 'first') return [...words(talk), { id: 'leave', kind: 'leave', text: '' }];
  const open = WAYS.filter((way) => lines.some(({ tactic }) => tactic === way));
  return [
    ...open.map((way): BeamerChoice => ({ id: `tactic-${way}`, kind: way, text: '' })),
    ...(rest.length + traps.length > 0 ? [{ id: 'other-ways', kind: 'other', text: '' } as const] : []),
  ];
}

/** So many letters of the large type fit in a row, and so many rows of choices on a screen, with what was said above. */
const ROW = 58;
const MOST_ROWS = 6;
const MOST_CHOICES = 3;

/**
 * So many of the choices as can be read at once; where that is not all, the last one asks for the next, and the last
 * page for the first again.
 *
 * @param page from 0; any number above the last goes round
 */
export function beamerPage(choices: readonly BeamerChoice[], page: number): readonly BeamerChoice[] {
  const pages: BeamerChoice[][] = [[]];
  for (const choice of choices) {
    const last = pages.at(-1) ?? [];
    const rows = [...last, choice].reduce((sum, { text }) => sum + 1 + Math.floor(text.length / ROW), 0);
    if (last.length > 0 && (rows > MOST_ROWS || last.length >= MOST_CHOICES)) pages.push([choice]);
    else last.push(choice);
  }
  const short = choices.length === MOST_CHOICES + 1 && choices.every(({ text }) => text.length < ROW);
  if (pages.length === 1 || short) return choices;
  return [...(pages[page % pages.length] ?? []), { id: 'more', kind: 'more', text: '' }];
}

/** The place of the choice with most hands; `undefined` where none has any, or two have as many. */
export function mostHands(hands: readonly number[]): number | undefined {
  const most = hands.reduce((high, each) => (each > high ? each : high), 0);
  const first = hands.indexOf(most);
  return most === 0 || hands.lastIndexOf(most) !== first ? undefined : first;
}
