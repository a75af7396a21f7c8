import type { SceneView } from './scene-view.ts';
import type { WayOut } from './session.ts';

/** What can be put to a show of hands: `id` is what `press` takes, or names another set of choices to show. */
export interface BeamerChoice {
  readonly id: string;
  readonly kind: 'words' | 'leave' | 'talk-on' | WayOut;
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

/** The place of the choice with most hands; `undefined` where none has any, or two have as many. */
export function mostHands(hands: readonly number[]): number | undefined {
  const most = hands.reduce((high, each) => (each > high ? each : high), 0);
  const first = hands.indexOf(most);
  return most === 0 || hands.lastIndexOf(most) !== first ? undefined : first;
}
